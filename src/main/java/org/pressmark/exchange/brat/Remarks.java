package org.pressmark.exchange.brat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What brat has no place for, in a note of its own type: `#3 Pressmark E1 id=… created=…`. Blanks, line ends and
/// percent signs in values are written as in a url.
final class Remarks {
    /// The type of the note.
    static final String TYPE = "Pressmark";

    private static final Pattern CODED = Pattern.compile("(?:%[0-9A-F]{2})+");

    private Remarks() {}

    static String of(Map<String, String> said) {
        StringBuilder line = new StringBuilder();
        said.forEach((key, value) ->
                line.append(line.isEmpty() ? "" : " ").append(key).append('=').append(coded(value, " ")));
        return line.toString();
    }

    static Map<String, String> read(String line) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String each : line.split(" ", -1)) {
            int equals = each.indexOf('=');
            if (equals > 0) {
                said.put(each.substring(0, equals), decoded(each.substring(equals + 1)));
            }
        }
        return said;
    }

    /// A name or text on one line, with blanks as they are.
    static String line(String words) {
        return coded(words, "");
    }

    private static String coded(String words, String more) {
        StringBuilder coded = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char unit = words.charAt(at);
            if (unit == '%' || Fragments.isBreak(unit) || more.indexOf(unit) >= 0) {
                for (byte each : String.valueOf(unit).getBytes(StandardCharsets.UTF_8)) {
                    coded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(each));
                }
            } else {
                coded.append(unit);
            }
        }
        return coded.toString();
    }

    static String decoded(String words) {
        return CODED.matcher(words)
                .replaceAll(run -> Matcher.quoteReplacement(
                        new String(HexFormat.of().parseHex(run.group().replace("%", "")), StandardCharsets.UTF_8)));
    }
}
