package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.Speaker;

/// What a change is called behind “Undo”: what was done, and to whose words.
///
/// A deed on a quote whose speaker is known is said with the key that has `.by` behind it: that sentence names the
/// speaker, who is known sooner than the words are read.
final class Deeds {
    private Deeds() {}

    /// `{0}` are the words of the tag, `{1}` is who speaks them.
    static Message on(Desk desk, String deed, Annotation tag) {
        return said(desk, deed, tag, List.of(words(tag)));
    }

    /// `{0}` is what was done, `{1}` are the words of the quote, `{2}` is who speaks them.
    static Message on(Desk desk, String deed, Quote quote, String what) {
        return said(desk, deed, quote, List.of(what, words(quote)));
    }

    /// The words of a tag without marks of their own: the sentence has some.
    static String words(Annotation tag) {
        return tag.spans().isEmpty()
                ? ""
                : Bench.brief(Citations.bare(tag.spans().getFirst().anchor().exact()));
    }

    private static Message said(Desk desk, String deed, Annotation tag, List<String> words) {
        Speaker speaker = tag instanceof Quote quote ? desk.shelves().speakers().find(quote.speaker()) : null;
        if (speaker == null) {
            return new Message(deed, words);
        }
        List<String> named = new ArrayList<>(words);
        named.add(speaker.name());
        return new Message(deed + ".by", named);
    }
}
