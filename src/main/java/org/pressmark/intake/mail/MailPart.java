package org.pressmark.intake.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A part of a message: its header, and either its bytes or the parts it is made of. Not for several threads.
final class MailPart {
    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*+([\\w\\-]++)\\*?+\\d*+\\*?+\\s*+=\\s*(?:\"([^\"]*)\"|([^;\\s]*))");

    /// Field bodies by lower-case name, one char a byte.
    private final Map<String, String> fields = new LinkedHashMap<>();

    private final List<MailPart> parts = new ArrayList<>();
    private String type = "text/plain";
    private byte[] bytes = new byte[0];

    void field(String name, String body) {
        fields.putIfAbsent(name.toLowerCase(Locale.ROOT), body);
    }

    void type(String mimeType) {
        type = mimeType.toLowerCase(Locale.ROOT);
    }

    void bytes(byte[] decoded) {
        bytes = decoded;
    }

    void add(MailPart part) {
        parts.add(part);
    }

    List<MailPart> parts() {
        return parts;
    }

    /// The media type in lower case, `text/html`.
    String type() {
        return type;
    }

    /// The bytes, their transfer encoding undone.
    byte[] bytes() {
        return bytes;
    }

    /// A field of the header in readable letters, or null.
    @Nullable
    String said(String name) {
        String raw = fields.get(name);
        return raw == null ? null : EncodedWords.decode(raw);
    }

    boolean hasFields() {
        return !fields.isEmpty();
    }

    /// A parameter of the content type, such as `charset`, or null.
    @Nullable
    String parameter(String name) {
        Matcher found = PARAMETER.matcher(fields.getOrDefault("content-type", ""));
        while (found.find()) {
            if (found.group(1).equalsIgnoreCase(name)) {
                return found.group(2) == null ? found.group(3) : found.group(2);
            }
        }
        return null;
    }

    boolean isAttached() {
        return fields.getOrDefault("content-disposition", "")
                .strip()
                .toLowerCase(Locale.ROOT)
                .startsWith("attachment");
    }
}
