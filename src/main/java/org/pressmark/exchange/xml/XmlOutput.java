package org.pressmark.exchange.xml;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// Writes XML 1.0: UTF-8, LF, an element a line, two spaces of indent.
///
/// Characters that XML 1.0 cannot hold become blanks, so that places in a text stay where they are; they are
/// counted. Tabs and newlines in attributes and carriage returns anywhere are written as references, so that they
/// come back.
public final class XmlOutput implements Closeable {
    private static final String INDENT = "  ";

    private final Writer writer;
    private final Deque<String> open = new ArrayDeque<>();
    private final int deeper;
    private boolean inTag;
    private boolean holdsText;
    private int replaced;

    /// Writes from the margin.
    public XmlOutput(OutputStream stream) {
        this(stream, 0);
    }

    /// Writes a part that stands so many elements deep.
    public XmlOutput(OutputStream stream, int deeper) {
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.deeper = deeper;
    }

    public void declaration() throws IOException {
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    public XmlOutput start(String name) throws IOException {
        closeTag();
        line();
        writer.write("<");
        writer.write(name);
        open.push(name);
        inTag = true;
        holdsText = false;
        return this;
    }

    /// An attribute of the element just begun; none where the value is null.
    public XmlOutput attribute(String name, @Nullable Object value) throws IOException {
        if (value != null) {
            writer.write(" ");
            writer.write(name);
            writer.write("=\"");
            escape(value.toString(), true);
            writer.write("\"");
        }
        return this;
    }

    public XmlOutput text(String text) throws IOException {
        closeTag();
        escape(text, false);
        holdsText = true;
        return this;
    }

    public void end() throws IOException {
        String name = open.pop();
        if (inTag) {
            writer.write("/>");
            inTag = false;
        } else {
            if (!holdsText) {
                line();
            }
            writer.write("</");
            writer.write(name);
            writer.write(">");
        }
        holdsText = false;
    }

    /// An element that holds nothing but text; none where it is null.
    public void element(String name, @Nullable String text) throws IOException {
        if (text != null) {
            start(name).text(text).end();
        }
    }

    /// How many characters became blanks.
    public int replaced() {
        return replaced;
    }

    /// Hands on what was written so far, so that others may write into the stream.
    public void flush() throws IOException {
        closeTag();
        writer.flush();
    }

    private void closeTag() throws IOException {
        if (inTag) {
            writer.write(">");
            inTag = false;
        }
    }

    private void line() throws IOException {
        writer.write("\n");
        for (int depth = open.size() + deeper; depth > 0; depth--) {
            writer.write(INDENT);
        }
    }

    private void escape(String text, boolean inAttribute) throws IOException {
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            String reference = reference(codePoint, inAttribute);
            if (reference != null) {
                writer.write(reference);
            } else if (fits(codePoint)) {
                writer.write(text, at, Character.charCount(codePoint));
            } else {
                writer.write(' ');
                replaced++;
            }
            at += Character.charCount(codePoint);
        }
    }

    private static @Nullable String reference(int codePoint, boolean inAttribute) {
        return switch (codePoint) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\r' -> "&#13;";
            case '"' -> inAttribute ? "&quot;" : null;
            case '\n' -> inAttribute ? "&#10;" : null;
            case '\t' -> inAttribute ? "&#9;" : null;
            default -> null;
        };
    }

    /// Whether XML 1.0 can hold a character (section 2.2, production 2).
    public static boolean fits(int codePoint) {
        return codePoint == '\t'
                || codePoint == '\n'
                || codePoint == '\r'
                || (codePoint >= ' ' && codePoint < Character.MIN_SURROGATE)
                || (codePoint > Character.MAX_SURROGATE && codePoint < 0xfffe)
                || codePoint >= 0x10000;
    }

    @Override
    public void close() throws IOException {
        writer.write("\n");
        writer.close();
    }
}
