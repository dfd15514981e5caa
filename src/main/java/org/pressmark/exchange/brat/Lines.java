package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pressmark.text.Span;

/// The lines of an `.ann` file, read as brat itself reads them, but for one thing: where a text column holds a raw
/// newline, brat rejects the line; here the rest is put to it.
///
/// Lines are counted from 1. What is no line of brat, or of a kind that nothing is known of, is listed.
final class Lines {
    private static final Pattern LINE = Pattern.compile("(?:[TEARMN#]\\d+|\\*)\t");
    private static final int LONGEST_NUMBER = 9;
    private static final int LONGEST_PLACES = 100_000;

    /// `T`: a stretch in one or more pieces, in the unit of the file, and its words as the file has them.
    record Mark(String id, String type, List<Span> pieces, String words, int line) {}

    /// `E`: a trigger and the marks or events that play a part, by the name of the part, in the order of the file.
    record Event(String id, String type, String trigger, List<Map.Entry<String, String>> arguments, int line) {}

    /// `A` or `M`: something said of a mark or an event; `value` is empty where that it is said is all.
    record Attribute(String name, String target, String value, int line) {}

    /// `#`: a text on a mark or an event.
    record Note(String type, String target, String text, int line) {}

    /// `N`: what a mark or an event is called in a register.
    record Reference(String target, String register, String id, String name, int line) {}

    /// `R`: two marks or events and how one stands to the other.
    record Relation(String type, String from, String to, int line) {}

    /// A line that could not be read, or is of a kind that has no place.
    record Odd(String text, int line) {}

    final Map<String, Mark> marks = new LinkedHashMap<>();
    final Map<String, Event> events = new LinkedHashMap<>();
    final List<Attribute> attributes = new ArrayList<>();
    final List<Note> notes = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    final List<Relation> relations = new ArrayList<>();
    final List<Odd> odd = new ArrayList<>();

    /// Lines in the middle of which another line ended.
    final List<Integer> broken = new ArrayList<>();

    private Lines() {}

    static Lines of(String text) {
        Lines lines = new Lines();
        StringBuilder whole = new StringBuilder();
        int from = 1;
        int at = 0;
        for (String line : (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r?\n", -1)) {
            at++;
            if (!whole.isEmpty() && !line.isEmpty() && !LINE.matcher(line).lookingAt() && whole.charAt(0) == 'T') {
                whole.append('\n').append(line);
                lines.broken.add(from);
                continue;
            }
            lines.take(whole.toString(), from);
            whole.setLength(0);
            whole.append(line);
            from = at;
        }
        lines.take(whole.toString(), from);
        return lines;
    }

    private void take(String line, int at) {
        if (line.isBlank()) {
            return;
        }
        String[] columns = line.split("\t", 3);
        String tail = columns.length < 3 ? "" : columns[2];
        boolean taken = columns.length > 1
                && LINE.matcher(line).lookingAt()
                && switch (line.charAt(0)) {
                    case 'T' -> mark(columns[0], columns[1].split(" ", 2), tail, at);
                    case 'E' -> event(columns[0], columns[1].strip().split(" ", -1), at);
                    case 'A', 'M' -> attribute(columns[1].strip().split(" ", 3), at);
                    case '#' -> note(columns[1].strip().split(" ", -1), tail, at);
                    case 'N' -> reference(columns[1].strip().split(" ", 3), tail, at);
                    case 'R' -> relation(columns[1].strip().split(" ", -1), at);
                    default -> false;
                };
        if (!taken) {
            odd.add(new Odd(line, at));
        }
    }

    private boolean mark(String id, String[] words, String tail, int at) {
        List<Span> pieces = new ArrayList<>();
        if (words.length < 2 || words[1].length() > LONGEST_PLACES) {
            return false;
        }
        for (String piece : words[1].strip().split(";", -1)) {
            String[] ends = piece.split(" ", -1);
            if (ends.length != 2 || !isNumber(ends[0]) || !isNumber(ends[1])) {
                return false;
            }
            int start = Integer.parseInt(ends[0]);
            int end = Integer.parseInt(ends[1]);
            if (end <= start) {
                return false;
            }
            pieces.add(new Span(start, end));
        }
        return marks.putIfAbsent(id, new Mark(id, words[0], pieces, tail, at)) == null;
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty()
                && word.length() <= LONGEST_NUMBER
                && word.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    private boolean event(String id, String[] words, int at) {
        List<Map.Entry<String, String>> parts = new ArrayList<>();
        for (String word : words) {
            int colon = word.indexOf(':');
            if (colon <= 0 || colon == word.length() - 1) {
                return false;
            }
            parts.add(Map.entry(word.substring(0, colon), word.substring(colon + 1)));
        }
        Map.Entry<String, String> first = parts.getFirst();
        Event event = new Event(id, first.getKey(), first.getValue(), parts.subList(1, parts.size()), at);
        return events.putIfAbsent(id, event) == null;
    }

    private boolean attribute(String[] words, int at) {
        return words.length > 1
                && attributes.add(new Attribute(words[0], words[1], words.length < 3 ? "" : words[2], at));
    }

    private boolean note(String[] words, String tail, int at) {
        return words.length == 2 && notes.add(new Note(words[0], words[1], tail, at));
    }

    private boolean reference(String[] words, String tail, int at) {
        int colon = words.length < 3 ? 0 : words[2].indexOf(':');
        return colon > 0
                && references.add(
                        new Reference(words[1], words[2].substring(0, colon), words[2].substring(colon + 1), tail, at));
    }

    private boolean relation(String[] words, int at) {
        return words.length == 3
                && words[1].contains(":")
                && words[2].contains(":")
                && relations.add(new Relation(words[0], after(words[1]), after(words[2]), at));
    }

    private static String after(String argument) {
        return argument.substring(argument.indexOf(':') + 1);
    }
}
