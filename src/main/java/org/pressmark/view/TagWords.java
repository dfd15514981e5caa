package org.pressmark.view;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;
import org.pressmark.settings.Phrases;

/// What a tag is called in one line: `Quote · direct · Daria Orlova`. Screen thread only.
public final class TagWords {
    private static final String BETWEEN = " · ";
    private static final int BRIEF = 24;

    private final Desk desk;
    private final Phrases phrases;

    public TagWords(Desk desk, Phrases phrases) {
        this.desk = desk;
        this.phrases = phrases;
    }

    public String name(Annotation tag) {
        List<String> parts = new ArrayList<>(List.of(word(tag.kind())));
        switch (tag) {
            case Quote quote -> parts.addAll(List.of(word(quote.type()), speaker(quote.speaker())));
            case ClaimOccurrence claim -> parts.add(voice(claim));
            case OutletMention mention -> parts.add(outlet(mention.outlet()));
            case Zone zone -> parts.add(word(zone.type()));
            case QuotedTerm term -> parts.add(word(term.type()));
            case Coding coding -> parts.add(code(coding.code()));
        }
        return String.join(BETWEEN, parts);
    }

    /// What tags are called that are in hand together.
    public String several(int count) {
        return phrases.say("tag.several", count);
    }

    /// What stands above the tag on the page: its kind, and who or what, in few letters.
    public String brief(Annotation tag) {
        String who =
                switch (tag) {
                    case Quote quote -> speaker(quote.speaker());
                    case ClaimOccurrence claim -> voice(claim);
                    case OutletMention mention -> outlet(mention.outlet());
                    case Zone zone -> word(zone.type());
                    case QuotedTerm term -> word(term.type());
                    case Coding coding -> code(coding.code());
                };
        return word(tag.kind()) + " " + cut(who);
    }

    private static String cut(String words) {
        int letters = words.codePointCount(0, words.length());
        return letters <= BRIEF
                ? words
                : words.substring(0, words.offsetByCodePoints(0, BRIEF - 1)).strip() + "…";
    }

    /// What stands in the place of so many folded paragraphs of furniture.
    public String folded(int paragraphs) {
        return phrases.say(paragraphs == 1 ? "reader.folded.one" : "reader.folded.many", paragraphs);
    }

    /// The name of an outlet, or the words for one that is not known.
    public String outlet(@Nullable UUID id) {
        Outlet outlet = desk.shelves().outlets().find(id);
        return outlet == null ? phrases.say("tag.noOutlet") : outlet.name();
    }

    /// The name of a speaker, or the words for one that is missing.
    public String speaker(@Nullable UUID id) {
        Speaker speaker = desk.shelves().speakers().find(id);
        return speaker == null ? phrases.say("tag.noSpeaker") : speaker.name();
    }

    private String voice(ClaimOccurrence claim) {
        ClaimOccurrence.Voice voice = claim.voice();
        Speaker claimant = desk.shelves().speakers().find(claim.claimant());
        if (claimant != null) {
            return claimant.name();
        }
        return voice == null ? phrases.say("tag.noVoice") : word(voice);
    }

    private String code(UUID id) {
        Code code = desk.shelves().codes().find(id);
        return code == null ? phrases.say("tag.noCode") : code.name();
    }

    private String word(Enum<?> value) {
        return phrases.say(Words.key(value));
    }
}
