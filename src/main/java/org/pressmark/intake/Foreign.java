package org.pressmark.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Files that are something else than an article's text, each with a sentence that says what to do instead.
///
/// By their first bytes whatever they are called, and by the end of their name where they are made of characters: a
/// web page under the name of a text stays a text.
final class Foreign {
    private record Signature(String bytes, String key) {
        boolean begins(byte[] file) {
            if (file.length < bytes.length()) {
                return false;
            }
            for (int at = 0; at < bytes.length(); at++) {
                if ((file[at] & 0xff) != bytes.charAt(at)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("SQLite format 3\0", "intake.project"),
            new Signature("%PDF-", "intake.pdf"),
            new Signature("PK\3\4", "intake.office"),
            new Signature("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "intake.office"),
            new Signature("{\\rtf", "intake.office"),
            new Signature("\u0089PNG", "intake.picture"),
            new Signature("\u00ff\u00d8\u00ff", "intake.picture"),
            new Signature("GIF8", "intake.picture"),
            new Signature("\u007fELF", "intake.program"));

    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("rtf", "intake.office"),
            Map.entry("json", "intake.set"),
            Map.entry("pressmark", "intake.project"));

    private Foreign() {}

    /// Passes what may be a text.
    ///
    /// @throws CannotRead if it is something else
    static void check(String said, @Nullable String fileName, byte[] file) {
        String key = key(fileName, file);
        if (key != null) {
            throw new CannotRead(key, said);
        }
    }

    private static @Nullable String key(@Nullable String fileName, byte[] file) {
        for (Signature signature : SIGNATURES) {
            if (signature.begins(file)) {
                return signature.key();
            }
        }
        if (fileName == null) {
            return null;
        }
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.get(ending);
    }
}
