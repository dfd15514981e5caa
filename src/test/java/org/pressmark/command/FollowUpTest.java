package org.pressmark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Message;
import org.pressmark.text.Span;

final class FollowUpTest {
    private static final String SAID = "“We are ready,” the mayor said.";

    @TempDir
    Path folder;

    private static List<Dismissal> dismissals(Script script, UUID article) {
        List<Dismissal> found = new ArrayList<>();
        script.desk.session().ask(reading -> reading.dismissals(article), found::addAll);
        return found;
    }

    @Test
    void anArticleTakenOutComesBackWithWhatWasPutAside() {
        try (Script script = new Script(folder, SAID)) {
            Article article = script.desk.articleProperty().get();
            Dismissal made = new Dismissal.Subject(Dismissal.Matter.PROPOSAL, "QUOTE", new Span(0, 15), null)
                    .dismissed(
                            UUID.randomUUID(),
                            article,
                            SAID,
                            script.desk.annotatorProperty().get().id(),
                            article.addedAt());
            script.desk.session().carryOut(Message.of("deed.status", "x"), new Change.Added(made));
            script.keys("Ctrl+Delete");
            assertNull(script.desk.articleProperty().get());
            assertEquals(List.of(), dismissals(script, article.id()));
            script.keys("Ctrl+Z");
            assertEquals(List.of(made), dismissals(script, article.id()));
        }
    }
}
