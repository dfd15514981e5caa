package org.pressmark.view.side;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.pressmark.command.EvidenceOffers;
import org.pressmark.command.FakeShell;
import org.pressmark.command.Keymap;
import org.pressmark.command.WholeKeymap;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Committed;
import org.pressmark.model.Dates;
import org.pressmark.model.Entry;
import org.pressmark.model.Head;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Refusal;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.When;
import org.pressmark.model.Zone;
import org.pressmark.session.Door;
import org.pressmark.session.Ids;
import org.pressmark.session.Session;
import org.pressmark.session.Workshop;
import org.pressmark.settings.Phrases;
import org.pressmark.store.Samples;
import org.pressmark.text.Span;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Tools;

/// An article with one tag of every make on a desk, over a real project file, everything in place.
final class SideDesk implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-03-04T09:41:07Z");
    static final String TEXT = """
            News / Region / More
            Envoys to meet in river city ‘within days’
            The northern ministry says its envoys will travel to the river city before the week is out.
            “We have the mandate, we have the tickets, and we are waiting for a reply,” ministry spokeswoman Daria Orlova told reporters on Friday. “What we do not have is a partner at the table.”
            According to the state agency, she added that the other delegation had “walked away from every draft” it was shown, a charge its leader has denied.
            The talks were “suspended, not cancelled,” the council’s secretary insisted, adding that the mediator had told him “no document is final until both flags are on it.”
            Roughly four thousand people have crossed the bridge since Monday, local officials said.
            Our site can also be reached at these addresses: presstv.example""";

    final Annotator anna = new Annotator(UUID.randomUUID(), "Anna K.");
    final Outlet pressTv = Outlet.named(UUID.randomUUID(), "Press TV");
    final Outlet tass = new Outlet(
            UUID.randomUUID(),
            "TASS",
            List.of("ITAR-TASS", "ТАСС"),
            List.of("tass.com"),
            "RU",
            Outlet.Kind.NEWS_AGENCY,
            Outlet.Control.STATE_CONTROLLED,
            null,
            null);
    final Outlet sputnik = Outlet.named(UUID.randomUUID(), "Sputnik");
    final Speaker orlova = new Speaker(
            UUID.randomUUID(),
            "Daria Orlova",
            Speaker.Kind.PERSON,
            List.of("Orlova"),
            "spokeswoman",
            null,
            null,
            null,
            null);
    final Speaker secretary = Speaker.named(UUID.randomUUID(), "Council secretary");
    final Speaker mediator = Speaker.named(UUID.randomUUID(), "the mediator");
    final Claim claim = Claim.worded(UUID.randomUUID(), "Northern envoys will travel to the river city within a week.");
    final Codebook book = new Codebook(UUID.randomUUID(), "Techniques", null);
    final Code loaded = new Code(
            UUID.randomUUID(),
            book.id(),
            "Loaded language",
            "l",
            "#c2557a",
            "Words chosen for the feeling they raise, where plain ones were at hand.",
            null,
            null,
            Code.Use.OFFERED);
    final Quote mandate;
    final Quote draft;
    final Quote suspended;
    final Quote flags;
    final Quote bridge;
    final ClaimOccurrence travel;
    final OutletMention agency;
    final Coding coding;
    final Zone breadcrumb;
    final QuotedTerm days;
    final Article article;
    final Desk desk;
    final Keymap keymap;
    final FakeShell shell = new FakeShell();
    final Phrases phrases = Phrases.english();
    private final Door door;

    SideDesk(Path folder) {
        InstantSource clock = InstantSource.fixed(NOW);
        Workshop workshop = Workshop.inPlace(clock, new Ids(clock, new Random(7)), folder.resolve("locks"));
        door = Door.create(folder.resolve("Minsk talks.pressmark"), workshop);
        Samples sample = Samples.article(TEXT);
        article = sample.article()
                .titled("Sample: Envoys to meet in river city")
                .from(Provenance.NONE.publisher(pressTv.id()).evidence(Provenance.OutletEvidence.FURNITURE_ONLY))
                .dated(Dates.UNKNOWN.published(When.on("2022-03-11")));
        mandate = quote(
                        part(
                                RoleSpan.Role.CONTENT,
                                "“We have the mandate, we have the tickets, and we are waiting for a reply,”"),
                        part(RoleSpan.Role.CONTENT, "“What we do not have is a partner at the table.”"),
                        part(RoleSpan.Role.SOURCE, "ministry spokeswoman Daria Orlova"),
                        part(RoleSpan.Role.CUE, "told reporters"))
                .by(orlova.id());
        draft = quote(
                        part(
                                RoleSpan.Role.CONTENT,
                                "the other delegation had “walked away from every draft” it was shown"),
                        part(RoleSpan.Role.SOURCE, "she"),
                        part(RoleSpan.Role.CUE, "added"))
                .by(orlova.id())
                .via(tass.id());
        suspended = quote(
                        part(RoleSpan.Role.CONTENT, "“suspended, not cancelled,”"),
                        part(
                                RoleSpan.Role.CONTENT,
                                "the mediator had told him “no document is final until both flags are on it.”"),
                        part(RoleSpan.Role.SOURCE, "the council’s secretary"),
                        part(RoleSpan.Role.CUE, "insisted"))
                .by(secretary.id());
        flags = quote(
                        part(RoleSpan.Role.CONTENT, "“no document is final until both flags are on it.”"),
                        part(RoleSpan.Role.CUE, "had told"))
                .by(mediator.id())
                .inside(suspended.id());
        bridge =
                quote(part(RoleSpan.Role.CONTENT, "Roughly four thousand people have crossed the bridge since Monday"));
        travel = new ClaimOccurrence(
                head(),
                List.of(part(RoleSpan.Role.CLAIM, "its envoys will travel to the river city before the week is out")),
                claim.id(),
                ClaimOccurrence.Voice.AUTHOR,
                null,
                null);
        agency = new OutletMention(
                head(),
                List.of(part(RoleSpan.Role.MENTION, "the state agency")),
                tass.id(),
                OutletMention.Role.CITED_OUTLET);
        coding = new Coding(head(), List.of(part(RoleSpan.Role.CODING, "walked away from every draft")), loaded.id());
        breadcrumb = new Zone(head(), List.of(part(RoleSpan.Role.ZONE, "News / Region / More")), Zone.Type.BREADCRUMB);
        days = new QuotedTerm(head(), List.of(part(RoleSpan.Role.TERM, "‘within days’")), QuotedTerm.Type.SCARE);
        fill(sample);
        Desk[] made = new Desk[1];
        Session session = new Session(door, workshop, anna, new Session.Listener() {
            @Override
            public void committed(Committed what) {
                made[0].accept(what);
            }

            @Override
            public void refused(Refusal why) {
                made[0].refuse(why);
            }
        });
        desk = new Desk(session, door.reading().registers());
        made[0] = desk;
        keymap = WholeKeymap.on(desk, shell).keymap();
        desk.open(article.id());
    }

    private void fill(Samples sample) {
        List<Entry> entries = new ArrayList<>(List.of(
                anna,
                pressTv,
                tass,
                sputnik,
                orlova,
                secretary,
                mediator,
                claim,
                book,
                loaded,
                article,
                mandate,
                draft,
                suspended,
                flags,
                bridge,
                travel,
                agency,
                coding,
                breadcrumb,
                days));
        entries.add(
                new Preset(UUID.randomUUID(), 1, "Kremlin statement", Provenance.OriginType.OFFICIAL_STATEMENT, null));
        entries.add(new Preset(UUID.randomUUID(), 2, "Press TV", null, pressTv.id()));
        entries.add(new Preset(UUID.randomUUID(), 3, "Sputnik", null, sputnik.id()));
        entries.add(new Preset(UUID.randomUUID(), 4, "TASS", null, tass.id()));
        List<Change> changes = new ArrayList<>(List.of(new Change.Kept(sample.content())));
        entries.forEach(entry -> changes.add(new Change.Added(entry)));
        door.carryOut(anna.id(), Message.of("deed.coding", "all"), new Change.Several(changes));
    }

    private Quote quote(RoleSpan... parts) {
        return Quote.of(head(), Arrays.asList(parts));
    }

    private Head head() {
        return Head.made(UUID.randomUUID(), article.id(), anna.id(), NOW);
    }

    static RoleSpan part(RoleSpan.Role role, String words) {
        int at = TEXT.indexOf(words);
        return RoleSpan.of(role, TEXT, new Span(at, at + words.length()));
    }

    SidePane pane(EvidenceOffers offers, Runnable toReader) {
        return new SidePane(new Tools(desk, shell, new Keyboard(keymap, KeyCode.CONTROL, phrases)), offers, toReader);
    }

    /// Chooses a tag as it is now.
    void choose(Annotation tag) {
        desk.choose(desk.tags().find(tag.id()));
    }

    /// A tag as the file has it.
    <A extends Annotation> A onDisk(Class<A> kind, A tag) {
        return door.reading().find(kind, tag.id());
    }

    Article articleOnDisk() {
        return door.reading().find(Article.class, article.id());
    }

    Door door() {
        return door;
    }

    @Override
    public void close() {
        door.close();
    }
}
