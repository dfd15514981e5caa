package org.pressmark.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.ParseResult;

/// The words given to a subcommand, as what they mean.
///
/// Every method throws [WrongWords] where a word cannot mean what it should.
record Words(ParseResult parsed) {
    /// The word at a place, counted from 0.
    Path path(int place) {
        String word = parsed.matchedPositionalValue(place, "");
        return path(word);
    }

    /// The word at a place, or null if there is none.
    @Nullable
    Path pathOrNull(int place) {
        return parsed.hasMatchedPositional(place) ? path(place) : null;
    }

    /// All words from a place on.
    List<Path> paths(int from) {
        List<Path> paths = new ArrayList<>();
        strings(parsed.matchedPositional(from)).forEach(word -> paths.add(path(word)));
        return paths;
    }

    Path path(String option, String otherwise) {
        return path(text(option, otherwise));
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException notAPath) {
            throw new WrongWords(Message.of("cli.wrong.path", word));
        }
    }

    String text(String option, String otherwise) {
        String value = parsed.matchedOptionValue("--" + option, otherwise);
        return value == null ? otherwise : value;
    }

    @Nullable
    String textOrNull(String option) {
        return parsed.hasMatchedOption("--" + option) ? text(option, "") : null;
    }

    boolean has(String option) {
        return parsed.hasMatchedOption("--" + option);
    }

    List<String> texts(String option) {
        return has(option) ? strings(parsed.matchedOption("--" + option)) : List.of();
    }

    List<UUID> ids(String option) {
        return texts(option).stream().map(Words::id).toList();
    }

    /// The id at a place, counted from 0.
    UUID id(int place) {
        return id(parsed.matchedPositionalValue(place, ""));
    }

    private static UUID id(String word) {
        try {
            return UUID.fromString(word);
        } catch (IllegalArgumentException notAnId) {
            throw new WrongWords(Message.of("cli.wrong.id", word));
        }
    }

    @Nullable
    Charset charsetOrNull(String option) {
        String name = textOrNull(option);
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new WrongWords(Message.of("cli.wrong.charset", name));
        }
    }

    /// A size in MB, as bytes.
    long megabytes(String option, long otherwise) {
        String word = textOrNull(option);
        try {
            return word == null ? otherwise : Math.multiplyExact((long) Integer.parseUnsignedInt(word, 10), 1L << 20);
        } catch (NumberFormatException | ArithmeticException notANumber) {
            throw new WrongWords(Message.of("cli.wrong.number", word));
        }
    }

    private static List<String> strings(@Nullable ArgSpec words) {
        List<?> values = words == null ? null : words.getValue();
        return values == null ? List.of() : values.stream().map(String::valueOf).toList();
    }
}
