package org.pressmark.view.side;

import java.util.List;
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
import org.pressmark.model.Zone;
import org.pressmark.view.Letters;

/// What a list says of a tag: through whom it came, who, then what kind, then the words.
record TagRow(List<Chain.Link> way, String who, Known known, String kind, String words) {
    /// Whether `who` is a name, or says that there is none yet.
    enum Known {
        NAMED,
        MISSING
    }

    /// The way and who, in one line.
    String whole() {
        return way.isEmpty() ? who : Chain.words(way) + " ← " + Letters.isolated(who);
    }

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
        int parts = quote.contents().size();
        String kind = Given.dotted(
                given.word(quote.type()),
                parts > 1 ? given.say("side.lists.parts", parts) : null,
                quote.polarity() == Quote.Polarity.ASSERTED ? null : given.word(quote.polarity()),
                quote.stance() == Quote.Stance.NEUTRAL ? null : given.word(quote.stance()),
                quote.channel() == Quote.Channel.UNSPECIFIED ? null : given.word(quote.channel()),
                other(quote, given));
        return chained(new Chain(given).to(quote), kind, OneLine.of(quote.contents()));
    }

    private static TagRow claim(ClaimOccurrence occurrence, Given given) {
        Claim claim = given.desk().shelves().claims().find(occurrence.claim());
        String kind = Given.dotted(
                claim == null ? null : given.word(claim.type()),
                claim != null && claim.checkWorthy() == Claim.CheckWorthy.YES
                        ? given.say("side.lists.checkWorthy")
                        : null,
                other(occurrence, given));
        String words = claim == null ? words(occurrence) : OneLine.of(claim.text());
        return chained(new Chain(given).of(occurrence), kind, words);
    }

    /// The last link is whose the words are.
    private static TagRow chained(List<Chain.Link> chain, String kind, String words) {
        Chain.Link last = chain.getLast();
        List<Chain.Link> way = chain.subList(0, chain.size() - 1).stream()
                .map(link -> new Chain.Link(link.name(), link.state(), null))
                .toList();
        Known known = last.state() == Chain.State.MISSING ? Known.MISSING : Known.NAMED;
        return new TagRow(way, last.name(), known, kind, words);
    }

    private static TagRow mention(OutletMention mention, Given given) {
        Outlet outlet = given.outlet(mention.outlet());
        return new TagRow(
                List.of(),
                outlet == null ? given.say("side.lists.outletMissing") : outlet.name(),
                outlet == null ? Known.MISSING : Known.NAMED,
                Given.dotted(given.word(mention.role()), other(mention, given)),
                words(mention));
    }

    private static TagRow coding(Coding coding, Given given) {
        Code code = given.desk().shelves().codes().find(coding.code());
        return mark(coding, code == null ? "" : code.name(), "side.lists.coding", given);
    }

    private static TagRow mark(Annotation tag, String name, String kind, Given given) {
        return new TagRow(
                List.of(),
                name,
                Known.NAMED,
                Given.dotted(given.say(kind), other(tag, given)),
                tag.spans().isEmpty() ? given.say("side.tag.wholeArticle") : words(tag));
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
