package org.pressmark.exchange.json;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.When;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.MinimalPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes JSON member by member in one form: UTF-8, two blanks of indent, LF, a newline at the end.
///
/// Absent values are written as null, so that whoever reads a file sees which members there are. Characters that
/// turn the direction of what is shown are escaped.
public final class JsonOutput implements AutoCloseable {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().characterEscapes(new Escapes()).build();

    private final JsonGenerator generator;

    public JsonOutput(OutputStream stream) {
        this.generator = FACTORY.createGenerator(new Pretty(), stream);
    }

    private JsonOutput(ObjectWriteContext context, OutputStream stream) {
        this.generator = FACTORY.createGenerator(context, stream);
    }

    /// Writes values one after another, each on a line of its own.
    public static JsonOutput lines(OutputStream stream) {
        return new JsonOutput(new Lines(), stream);
    }

    private static final class Lines extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new MinimalPrettyPrinter("\n");
        }
    }

    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withArrayEmptySeparator("")
                            .withObjectEmptySeparator(""))
                    .withArrayIndenter(lines)
                    .withObjectIndenter(lines);
        }
    }

    /// An object at the top, or as an element of an array.
    public void object(Runnable members) {
        generator.writeStartObject();
        members.run();
        generator.writeEndObject();
    }

    public void object(String name, Runnable members) {
        generator.writeName(name);
        object(members);
    }

    public <T> void array(String name, Iterable<? extends T> elements, Consumer<T> element) {
        startArray(name);
        elements.forEach(element);
        endArray();
    }

    /// Begins an array whose elements are written one by one, as objects; [#endArray] ends it.
    public void startArray(String name) {
        generator.writeName(name);
        generator.writeStartArray();
    }

    /// Begins an array at the top, or as an element of an array.
    public void startArray() {
        generator.writeStartArray();
    }

    /// An element of an array.
    public void element(String value) {
        generator.writeString(value);
    }

    /// An element of an array.
    public void element(int value) {
        generator.writeNumber(value);
    }

    public void flag(String name, Flag value) {
        generator.writeBooleanProperty(name, value == Flag.YES);
    }

    /// A truth value.
    public enum Flag {
        YES,
        NO
    }

    /// Hands on what was written so far.
    public void flush() {
        generator.flush();
    }

    public void endArray() {
        generator.writeEndArray();
    }

    /// Begins an object whose members are written one by one; [#endObject] ends it.
    public void startObject() {
        generator.writeStartObject();
    }

    /// Begins an object as a member, whose own members are written one by one; [#endObject] ends it.
    public void startObject(String name) {
        generator.writeName(name);
        generator.writeStartObject();
    }

    public void endObject() {
        generator.writeEndObject();
    }

    public void text(String name, @Nullable String value) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeStringProperty(name, value);
        }
    }

    /// A member that is there and says nothing.
    public void absent(String name) {
        generator.writeNullProperty(name);
    }

    public void number(String name, int value) {
        generator.writeNumberProperty(name, value);
    }

    /// A share between 0 and 1, or a coefficient between -1 and 1; null where there is none.
    public void share(String name, @Nullable Double value) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            generator.writeNumberProperty(name, value.doubleValue());
        }
    }

    public void id(String name, @Nullable UUID value) {
        text(name, value == null ? null : value.toString());
    }

    public void word(String name, @Nullable Enum<?> value) {
        text(name, value == null ? null : Spelling.of(value));
    }

    public void instant(String name, @Nullable Instant value) {
        text(name, value == null ? null : value.toString());
    }

    /// A text as an element of an array.
    public void text(String element) {
        generator.writeString(element);
    }

    /// A member that is left out where it has nothing to say, for formats in which null is an answer.
    public void textIfAny(String name, @Nullable String value) {
        if (value != null) {
            generator.writeStringProperty(name, value);
        }
    }

    public void texts(String name, List<String> values) {
        array(name, values, generator::writeString);
    }

    public void when(String name, @Nullable When value) {
        if (value == null) {
            generator.writeNullProperty(name);
        } else {
            object(name, () -> {
                text("value", value.value());
                text("zone", value.zone());
            });
        }
    }

    /// Ends the file.
    @Override
    public void close() {
        generator.writeRaw('\n');
        generator.close();
    }
}
