package org.pressmark.suggest.followup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pressmark.model.Annotation;
import org.pressmark.model.Finding;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Graphemes;
import org.pressmark.text.Span;

/// Tags whose border stands inside a word, or inside what a reader sees as one character.
///
/// A word is a run of letters and digits: at a hyphen or an apostrophe one may well stop (`pro-[Kremlin]`,
/// `[Putin]'s`). Scripts that put no blanks between words are left alone, since where a word ends there is a
/// matter of opinion. What was found of a tag is remembered until the tag changes.
final class BorderFindings {
    private static final char LAST_ASCII = 0x7f;
    private static final Set<Character.UnicodeScript> WITHOUT_BLANKS = Set.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR,
            Character.UnicodeScript.TIBETAN);

    private record Seen(List<RoleSpan> spans, List<Finding> found) {}

    private final String text;
    private final Map<UUID, Seen> seen = new HashMap<>();

    BorderFindings(String text) {
        this.text = text;
    }

    List<Finding> of(Annotation tag) {
        Seen known = seen.get(tag.id());
        if (known == null || !known.spans().equals(tag.spans())) {
            known = new Seen(tag.spans(), look(tag));
            seen.put(tag.id(), known);
        }
        return known.found();
    }

    /// Forgets tags that are there no longer.
    void keepOnly(List<Annotation> annotations) {
        if (seen.size() > annotations.size()) {
            Set<UUID> there = new HashSet<>();
            annotations.forEach(annotation -> there.add(annotation.id()));
            seen.keySet().retainAll(there);
        }
    }

    private List<Finding> look(Annotation tag) {
        List<Finding> found = new ArrayList<>();
        for (RoleSpan part : tag.spans()) {
            Span span = part.span();
            if (cutsCharacter(span.start()) || cutsCharacter(span.end())) {
                found.add(Finding.within(Finding.Kind.CHARACTER_CUT, tag, part, tag.id(), null));
            } else if (cutsWord(span.start()) || cutsWord(span.end())) {
                found.add(Finding.within(Finding.Kind.WORD_CUT, tag, part, tag.id(), null));
            }
        }
        return List.copyOf(found);
    }

    /// Between two plain letters there is always a border; asking for it costs a thousand times as much.
    private boolean cutsCharacter(int at) {
        if (at == 0 || at == text.length() || (isPlain(text.charAt(at - 1)) && isPlain(text.charAt(at)))) {
            return false;
        }
        return !Graphemes.isBorder(text, at);
    }

    private static boolean isPlain(char unit) {
        return unit <= LAST_ASCII && unit != '\r';
    }

    private boolean cutsWord(int at) {
        return at > 0 && at < text.length() && isOfWord(text.codePointBefore(at)) && isOfWord(text.codePointAt(at));
    }

    private static boolean isOfWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) && !WITHOUT_BLANKS.contains(Character.UnicodeScript.of(codePoint));
    }
}
