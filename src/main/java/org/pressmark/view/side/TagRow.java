package org.pressmark.view.side;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;

/// What a list says of a tag: who, then what kind, then the words. `level` is how deep it is nested in other
/// quotes.
record TagRow(String who, Known known, String kind, String words, int level) {
    /// Whether `who` is a name, or says that there is none yet.
    enum Known {
        NAMED,
        MISSING
    }

    private static final int DEEPEST = 4;

    static TagRow of(Annotation tag, Given given) {
        return switch (tag) {
            case Quote quote -> quote(quote, given);
            case ClaimOccurrence claim -> claim(claim, given);
            case OutletMention mention -> mention(mention, given);
            case Coding coding -> coding(coding, given);
            case Zone zone -> mark(zone, given.word(zone.type()), "side.lists.zone", given);
            case QuotedTerm term -> mark(term, given.word(term.type()), "side.lists.term", given);
        };
    }

    private static TagRow quote(Quote quote, Given given) {
        Speaker speaker = given.speaker(quote.speaker());
        Outlet via = given.outlet(quote.via());
        int parts = quote.contents().size();
        int level = level(quote, given);
        String kind = Given.dotted(
                given.word(quote.type()),
                parts > 1 ? given.say("side.lists.parts", parts) : null,
                level > 0 ? given.say("side.lists.nested") : null,
                via == null ? null : given.say("side.lists.via", via.name()),
                other(quote, given));
        return new TagRow(
                speaker == null ? given.say("side.lists.speakerMissing") : speaker.name(),
                speaker == null ? Known.MISSING : Known.NAMED,
                kind,
                OneLine.of(quote.contents()),
                level);
    }

    private static int level(Quote quote, Given given) {
        int level = 0;
        Quote next = given.desk().tags().find(quote.parent(), Quote.class);
        while (next != null && level < DEEPEST) {
            level++;
            next = given.desk().tags().find(next.parent(), Quote.class);
        }
        return level;
    }

    private static TagRow claim(ClaimOccurrence occurrence, Given given) {
        Claim claim = given.desk().shelves().claims().find(occurrence.claim());
        Speaker claimant = given.speaker(occurrence.claimant());
        String kind = Given.dotted(
                claim == null ? null : given.word(claim.type()),
                claim != null && claim.checkWorthy() == Claim.CheckWorthy.YES
                        ? given.say("side.lists.checkWorthy")
                        : null,
                other(occurrence, given));
        String words = claim == null ? words(occurrence) : OneLine.of(claim.text());
        return switch (occurrence.voice()) {
            case null -> new TagRow(given.say("side.lists.voiceMissing"), Known.MISSING, kind, words, 0);
            case AUTHOR -> new TagRow(given.say("side.lists.author"), Known.NAMED, kind, words, 0);
            case ATTRIBUTED ->
                claimant == null
                        ? new TagRow(given.say("side.lists.claimantMissing"), Known.MISSING, kind, words, 0)
                        : new TagRow(claimant.name(), Known.NAMED, kind, words, 0);
        };
    }

    private static TagRow mention(OutletMention mention, Given given) {
        Outlet outlet = given.outlet(mention.outlet());
        return new TagRow(
                outlet == null ? given.say("side.lists.outletMissing") : outlet.name(),
                outlet == null ? Known.MISSING : Known.NAMED,
                Given.dotted(given.word(mention.role()), other(mention, given)),
                words(mention),
                0);
    }

    private static TagRow coding(Coding coding, Given given) {
        Code code = given.desk().shelves().codes().find(coding.code());
        return mark(coding, code == null ? "" : code.name(), "side.lists.coding", given);
    }

    private static TagRow mark(Annotation tag, String name, String kind, Given given) {
        return new TagRow(
                name,
                Known.NAMED,
                Given.dotted(given.say(kind), other(tag, given)),
                tag.spans().isEmpty() ? given.say("side.tag.wholeArticle") : words(tag),
                0);
    }

    private static String words(Annotation tag) {
        return OneLine.of(tag.spans().stream().map(RoleSpan::anchor).toList());
    }

    /// Whose it is, where it is somebody else's.
    private static @Nullable String other(Annotation tag, Given given) {
        Annotator who = given.desk().shelves().annotators().find(tag.head().annotator());
        boolean isMine = Objects.equals(
                given.desk().annotatorProperty().get().id(), tag.head().annotator());
        return who == null || isMine ? null : who.name();
    }
}
