package org.pressmark.intake.mail;

/// Puts the lines of a `format=flowed` text together again (RFC 3676): a line that ends in a blank goes on.
final class Flowed {
    private static final String SIGNATURE = "-- ";

    private Flowed() {}

    /// `joins` is whether the blank at the end was added for the sake of the form and goes (`delsp`).
    static String unwrapped(String text, boolean joins) {
        StringBuilder all = new StringBuilder(text.length());
        boolean goesOn = false;
        int depthBefore = 0;
        int end = -1;
        for (int start = 0; start <= text.length(); start = end + 1) {
            int newline = text.indexOf('\n', start);
            end = newline < 0 ? text.length() : newline;
            String line = text.substring(start, end);
            int depth = depth(line);
            String words = line.substring(depth);
            words = words.startsWith(" ") ? words.substring(1) : words;
            boolean flows = words.endsWith(" ") && !words.equals(SIGNATURE);
            if (goesOn && depth == depthBefore && !words.equals(SIGNATURE)) {
                all.append(words);
            } else {
                all.append(all.isEmpty() && !goesOn ? "" : "\n")
                        .append(">".repeat(depth))
                        .append(depth > 0 ? " " : "")
                        .append(words);
            }
            if (flows && joins) {
                all.setLength(all.length() - 1);
            }
            goesOn = flows;
            depthBefore = depth;
        }
        return all.toString();
    }

    private static int depth(String line) {
        int depth = 0;
        while (depth < line.length() && line.charAt(depth) == '>') {
            depth++;
        }
        return depth;
    }
}
