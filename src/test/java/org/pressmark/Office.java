package org.pressmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.pressmark.command.Commands;
import org.pressmark.command.FakeShell;
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
import org.pressmark.model.Head;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.Refusal;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.When;
import org.pressmark.session.Door;
import org.pressmark.session.Ids;
import org.pressmark.session.InPlace;
import org.pressmark.session.Session;
import org.pressmark.session.Workshop;
import org.pressmark.store.Samples;
import org.pressmark.text.Quotation;
import org.pressmark.text.Quotations;
import org.pressmark.text.Span;

/// A real project with registers, articles and tags on a desk, for tests of what is shown.
///
/// The articles are those of `samples/articles` in the order of their names; the second is tagged and lies open.
public final class Office implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-03-04T09:41:07Z");

    public final Annotator anna = new Annotator(UUID.randomUUID(), "Anna Kovač");
    public final Annotator boris = new Annotator(UUID.randomUUID(), "Boris Lind");
    public final Outlet pressTv = Outlet.named(UUID.randomUUID(), "Press TV").domains(List.of("presstv.ir"));
    public final Outlet tass = Outlet.named(UUID.randomUUID(), "TASS");
    public final Outlet sputnik = Outlet.named(UUID.randomUUID(), "Sputnik");
    public final Outlet pravda = Outlet.named(UUID.randomUUID(), "Pravda.Ru");
    public final Speaker marosz = Speaker.named(UUID.randomUUID(), "Ilena Marosz");
    public final Speaker telek = Speaker.named(UUID.randomUUID(), "Goran Telek");
    public final FakeShell shell = new FakeShell();
    public final List<UUID> articles = new ArrayList<>();
    public final Door door;
    public final Session session;
    public final Desk desk;
    public final Commands commands;
    private Desk listening;

    /// Everything in the thread that asks.
    public static Office inPlace(Path folder) {
        return new Office(folder, new InPlace());
    }

    /// `screen` runs what comes back from the project.
    public Office(Path folder, Executor screen) {
        InstantSource clock = InstantSource.fixed(NOW);
        Ids ids = new Ids(clock, new Random(7));
        Workshop workshop = new Workshop(new InPlace(), screen, new InPlace(), clock, ids, folder.resolve("locks"));
        door = Door.create(folder.resolve("Minsk talks.pressmark"), workshop);
        furnish();
        session = new Session(door, workshop, anna, new Session.Listener() {
            @Override
            public void committed(Committed what) {
                listening.accept(what);
            }

            @Override
            public void refused(Refusal why) {
                listening.refuse(why);
            }
        });
        shell.choices = shell.choices.annotator(anna.name());
        desk = new Desk(session, door.reading().registers());
        listening = desk;
        commands = WholeKeymap.on(desk, shell);
        desk.open(articles.get(1));
    }

    private void furnish() {
        List<Change> changes = new ArrayList<>();
        Stream.of(anna, boris, pressTv, tass, sputnik, pravda, marosz, telek)
                .forEach(entry -> changes.add(new Change.Added(entry)));
        preset(changes, 1, "Kremlin statement", Provenance.OriginType.OFFICIAL_STATEMENT, null);
        preset(changes, 2, "Press TV", null, pressTv);
        preset(changes, 3, "Sputnik", null, sputnik);
        preset(changes, 4, "Pravda", null, pravda);
        List<Path> files = sampleFiles();
        for (int at = 0; at < files.size(); at++) {
            article(changes, files.get(at), at);
        }
        door.carryOut(anna.id(), Message.of("deed.addArticles", files.size()), new Change.Several(changes));
        tag(articles.get(1));
    }

    private static void preset(
            List<Change> changes, int digit, String name, Provenance.OriginType origin, Outlet outlet) {
        changes.add(new Change.Added(
                new Preset(UUID.randomUUID(), digit, name, origin, outlet == null ? null : outlet.id())));
    }

    private static List<Path> sampleFiles() {
        try (Stream<Path> files = Files.list(Path.of("samples", "articles"))) {
            return files.sorted().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void article(List<Change> changes, Path file, int at) {
        Samples sample;
        try {
            sample = Samples.article(Files.readString(file));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        Provenance none = Provenance.NONE;
        Provenance from =
                switch (at) {
                    case 0 -> none.originType(Provenance.OriginType.OFFICIAL_STATEMENT);
                    case 1, 5 -> none.publisher(pressTv.id());
                    case 2 -> none.publisher(sputnik.id());
                    case 3 -> none.publisher(pravda.id()).provider(tass.id());
                    default -> none;
                };
        String title = sample.content()
                .text()
                .lines()
                .map(String::strip)
                .filter(line -> line.length() > 40)
                .findFirst()
                .orElse("Article");
        Article article = sample.article()
                .titled(title)
                .from(from)
                .dated(Dates.UNKNOWN.published(When.on("2022-03-" + (11 + at))))
                .now(at == 0 ? Article.Status.DONE : at == 1 ? Article.Status.IN_WORK : Article.Status.NEW);
        changes.add(new Change.Kept(sample.content()));
        changes.add(new Change.Added(article));
        articles.add(article.id());
    }

    /// Every quotation becomes a quote, a few sentences claims, two names outlet mentions.
    private void tag(UUID article) {
        String text = door.reading().content(article).text();
        List<Annotation> tags = new ArrayList<>();
        for (Quotation quotation : Quotations.in(text).all()) {
            Quote quote = Quote.of(head(article), spans(RoleSpan.Role.CONTENT, text, quotation.whole()));
            tags.add(tags.size() % 3 == 2 ? quote : quote.by(tags.size() % 3 == 0 ? marosz.id() : telek.id()));
        }
        List<Change> changes = new ArrayList<>();
        for (String words : List.of("The convoy is due in Lisk", "Twelve Russian pumping units")) {
            Span span = sentence(text, words);
            Claim claim = Claim.worded(UUID.randomUUID(), span.of(text));
            changes.add(new Change.Added(claim));
            tags.add(new ClaimOccurrence(
                    head(article),
                    spans(RoleSpan.Role.CLAIM, text, span),
                    claim.id(),
                    ClaimOccurrence.Voice.AUTHOR,
                    null,
                    null));
        }
        int reuters = text.indexOf("Reuters");
        tags.add(new OutletMention(
                head(article),
                spans(RoleSpan.Role.MENTION, text, new Span(reuters, reuters + 7)),
                null,
                OutletMention.Role.PHOTO_CREDIT));
        Codebook book = new Codebook(UUID.randomUUID(), "Techniques", null);
        Code code = new Code(
                UUID.randomUUID(), book.id(), "Loaded language", "l", "#c2557a", null, null, null, Code.Use.OFFERED);
        changes.add(new Change.Added(book));
        changes.add(new Change.Added(code));
        tags.add(new Coding(
                head(article), spans(RoleSpan.Role.CODING, text, sentence(text, "A fire tore through")), code.id()));
        tags.forEach(tag -> changes.add(new Change.Added(tag)));
        door.carryOut(anna.id(), Message.of("deed.coding", code.name()), new Change.Several(changes));
    }

    private static Span sentence(String text, String beginning) {
        int start = text.indexOf(beginning);
        return new Span(start, text.indexOf('.', start) + 1);
    }

    private Head head(UUID article) {
        return Head.made(UUID.randomUUID(), article, anna.id(), NOW);
    }

    private static List<RoleSpan> spans(RoleSpan.Role role, String text, Span span) {
        return List.of(RoleSpan.of(role, text, span));
    }

    /// The first quote of the open article.
    public Quote quote() {
        return desk.tags().all().stream()
                .filter(Quote.class::isInstance)
                .map(Quote.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        door.close();
    }
}
