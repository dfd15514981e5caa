package org.pressmark.view.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import javafx.scene.input.KeyCode;
import org.pressmark.Office;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Annotation;
import org.pressmark.model.Change;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Head;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Tools;

/// A project with filled registers: what ships, a speaker of three scripts, and a claim made in three articles.
final class RegisterDesk implements AutoCloseable {
    final Office office;
    final Tools tools;
    final Speaker zakharova = Speaker.named(UUID.randomUUID(), "Maria Zakharova")
            .aliases(List.of("Мария Захарова", "Zakharova", "ماریا زاخارووا", "מריה זכרובה"))
            .role("spokeswoman")
            .affiliation("Russian Foreign Ministry")
            .wikidata("Q4184336");
    final Claim claim =
            Claim.worded(UUID.randomUUID(), "Twelve Russian pumping units left Rostov for southern Karvonia.");
    final List<ClaimOccurrence> places = new ArrayList<>();
    int backInReader;

    RegisterDesk(Path folder, Executor screen) {
        office = new Office(folder, screen);
        List<Change> changes = new ArrayList<>();
        Shipped.read().outlets().stream()
                .filter(outlet -> office.desk.shelves().outlets().all().stream()
                        .map(Outlet::name)
                        .noneMatch(outlet.name()::equals))
                .forEach(outlet -> changes.add(new Change.Added(outlet)));
        Shipped.read().codebooks().forEach(book -> changes.add(new Change.Added(book)));
        Shipped.read().codes().forEach(code -> changes.add(new Change.Added(code)));
        changes.add(new Change.Added(zakharova));
        changes.add(new Change.Added(claim));
        for (int at = 0; at < 5; at++) {
            place(changes, office.articles.get(at), at);
        }
        changes.add(new Change.Added(new ClaimLink(
                UUID.randomUUID(), places.get(2).id(), places.get(0).id(), ClaimLink.Type.DENIES)));
        office.session.carryOut(Message.of("deed.begin"), new Change.Several(changes));
        tools = new Tools(
                office.desk, office.shell, new Keyboard(office.commands.keymap(), KeyCode.CONTROL, Phrases.english()));
    }

    private void place(List<Change> changes, UUID article, int at) {
        String text = office.door.reading().content(article).text();
        int start = text.indexOf("Twelve Russian pumping units");
        if (start < 0) {
            start = text.indexOf(". ") + 2;
        }
        Span span = new Span(start, text.indexOf('.', start + 20) + 1);
        Annotation made = new ClaimOccurrence(
                        Head.made(UUID.randomUUID(), article, office.anna.id(), Office.NOW),
                        List.of(RoleSpan.of(RoleSpan.Role.CLAIM, text, span)),
                        claim.id(),
                        ClaimOccurrence.Voice.AUTHOR,
                        null,
                        null)
                .by(at % 2 == 0 ? null : zakharova.id());
        places.add((ClaimOccurrence) made);
        changes.add(new Change.Added(made));
    }

    RegistersPane registers() {
        return new RegistersPane(tools, () -> backInReader++);
    }

    CodebookPane codebook() {
        return new CodebookPane(tools, () -> backInReader++);
    }

    @Override
    public void close() {
        office.close();
    }
}
