package org.pressmark.exchange.json;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.pressmark.model.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/// Opens a JSON file for strict reading: within limits, no name twice, nothing after the end.
///
/// What is wrong with the JSON itself becomes a sentence here, so that nobody else sees the parser's own
/// exceptions.
public final class JsonInput {
    private JsonInput() {}

    /// Opens a stream of JSON.
    public interface Source {
        InputStream open() throws IOException;
    }

    /// Reads a file from its first to its last byte.
    ///
    /// @throws CannotImport if it is not there, too large, or not whole JSON
    public static <T> T read(Path file, ReadLimits limits, Function<Cursor, T> work) {
        expectFile(file);
        try {
            if (Files.size(file) > limits.bytes()) {
                throw new CannotImport(Message.of("exchange.large", file, limits.megabytes()));
            }
        } catch (IOException failure) {
            throw CannotImport.unreadable(file, failure);
        }
        return read(String.valueOf(file.getFileName()), () -> Files.newInputStream(file), limits, work);
    }

    /// Passes a file that is there and is one.
    ///
    /// @throws CannotImport if it is not
    public static void expectFile(Path file) {
        if (!Files.exists(file)) {
            throw new CannotImport(Message.of("exchange.missing", file));
        }
        if (!Files.isRegularFile(file)) {
            throw new CannotImport(Message.of("exchange.irregular", file));
        }
    }

    /// Reads what a source gives; `name` is what sentences call it.
    ///
    /// @throws CannotImport if it cannot be read, or is not whole JSON
    public static <T> T read(String name, Source source, ReadLimits limits, Function<Cursor, T> work) {
        try (InputStream stream = new BufferedInputStream(source.open());
                JsonParser parser = factory(limits).createParser(ObjectReadContext.empty(), stream)) {
            return read(name, parser, work);
        } catch (IOException | JacksonIOException failure) {
            throw CannotImport.unreadable(name, failure);
        }
    }

    /// Goes through values that follow one another, one a line or not, and through the elements where a value is a
    /// list: so one object each comes from JSON lines, from a stream of JSON and from a JSON array. Anything but
    /// objects is refused; `work` must take each.
    ///
    /// @throws CannotImport if it cannot be read, or is not JSON throughout
    public static void each(String name, Source source, ReadLimits limits, BiConsumer<Cursor, Place> work) {
        try (InputStream stream = new BufferedInputStream(source.open());
                JsonParser parser = factory(limits).createParser(ObjectReadContext.empty(), stream)) {
            each(name, parser, work);
        } catch (IOException | JacksonIOException failure) {
            throw CannotImport.unreadable(name, failure);
        }
    }

    private static void each(String name, JsonParser parser, BiConsumer<Cursor, Place> work) {
        try {
            Cursor cursor = new Cursor(name, parser, Cursor.OF_A_TASK, Cursor.OF_A_TASK);
            Allowance room = Allowance.of(name);
            BiConsumer<Cursor, Place> taken = (at, place) -> {
                room.take(Allowance.VALUE, place);
                at.expectObject(place);
                work.accept(at, place);
            };
            int index = 0;
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.START_ARRAY) {
                    cursor.array(Place.FILE, at -> taken.accept(cursor, at));
                } else {
                    taken.accept(cursor, Place.FILE.element(index++, line(parser)));
                }
            }
        } catch (JacksonException failure) {
            throw new CannotImport(told(name, parser, failure), failure);
        }
    }

    private static <T> T read(String name, JsonParser parser, Function<Cursor, T> work) {
        try {
            parser.nextToken();
            Cursor cursor = new Cursor(name, parser);
            T result = work.apply(cursor);
            if (!cursor.isLeft() && parser.nextToken() != null) {
                throw CannotImport.at("exchange.trailing", name, here(parser));
            }
            return result;
        } catch (JacksonException failure) {
            throw new CannotImport(told(name, parser, failure), failure);
        }
    }

    private static Message told(String name, JsonParser parser, JacksonException failure) {
        String reason = String.valueOf(failure.getOriginalMessage());
        String key =
                switch (failure) {
                    case StreamConstraintsException tooMuch -> "exchange.limits";
                    case UnexpectedEndOfInputException cut -> "exchange.cut";
                    case StreamReadException wrong when reason.startsWith("Duplicate") -> "exchange.twice";
                    case StreamReadException wrong -> "exchange.syntax";
                    default -> "exchange.bytes";
                };
        return CannotImport.message(key, name, here(parser));
    }

    private static Place here(JsonParser parser) {
        String path = parser.streamReadContext().pathAsPointer(false).toString();
        String readable =
                path.replaceAll("/(\\d+)(?=/|$)", "[$1]").replaceAll("^/", "").replace('/', '.');
        return new Place(null, readable, 0, line(parser));
    }

    static int line(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        return Math.max(1, line);
    }

    private static JsonFactory factory(ReadLimits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(limits.constraints())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }
}
