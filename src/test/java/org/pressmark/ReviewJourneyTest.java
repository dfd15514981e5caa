package org.pressmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.desk.review.Category;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.Listing;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.desk.review.State;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Verdict;
import org.pressmark.model.Verdict.Choice;
import org.testfx.util.WaitForAsyncUtils;

/// A colleague's set reviewed from the first to the last key, in the whole program; what came of it is asked of the
/// file after it was opened again.
final class ReviewJourneyTest extends InProgram {
    private Reviewing review;

    @Test
    void everyDifferenceIsSettledByKeyAndIsThereAfterReopening() throws Exception {
        start();
        onScreen(
                () -> stage.getScene().lookup("#ask-name").lookup(".text-field").requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Anna Kessler");
        robot.push(KeyCode.ENTER);
        eventually(() -> desk.annotatorProperty().get().name().equals("Anna Kessler"));
        Map<UUID, Annotation> mine = tagsBy("Anna Kessler");
        openTheReview();

        decide(Category.BORDER, KeyCode.B, Choice.TAKE_BORDER);
        decide(Category.KIND, KeyCode.A, Choice.ACCEPT_THEIRS);
        decide(Category.ONLY_MINE, KeyCode.D, Choice.DROP_BOTH);
        decide(Category.ONLY_THEIRS, KeyCode.A, Choice.ACCEPT_THEIRS);
        decide(Category.SPLIT, KeyCode.K, Choice.KEEP_MINE);
        takeAField();
        makeAThirdVersion();
        comment();
        Item skipped = decide(Category.BORDER, KeyCode.J, Choice.SKIP);
        assertEquals(State.SKIPPED, onScreen(() -> review.state(skipped)));
        undoAndRedo();
        keepMineInTheRest();
        run("reviewSame");
        long same = onScreen(() -> tallied(Category.SAME));
        WaitForAsyncUtils.waitFor(
                60,
                TimeUnit.SECONDS,
                () -> verdicts().stream().filter(this::isSame).count() == same);
        List<Verdict> decided = verdicts();
        Map<UUID, Annotation> layer = tagsBy(Annotator.ADJUDICATED);

        stop();
        start();
        assertEquals(decided, verdicts());
        assertEquals(layer, tagsBy(Annotator.ADJUDICATED));
        assertEquals(mine, tagsBy("Anna Kessler"));
        assertEquals(Map.of(), tagsBy("Boris Tarn"));
        List<UUID> results = decided.stream()
                .flatMap(verdict -> verdict.results().stream())
                .sorted()
                .toList();
        assertEquals(layer.keySet().stream().sorted().toList(), results);
        assertFalse(results.isEmpty());
    }

    private boolean isSame(Verdict verdict) {
        return verdict.seen().what().equals("SAME");
    }

    private void openTheReview() throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        eventually(() -> desk.showing().sheetProperty().get() == Sheet.REVIEW);
        review = onScreen(() -> projects.commandsOrNull().reviewing());
        onScreen(() -> projects.commandsOrNull().review(Path.of("samples", "boris.pressmark.json")));
        eventually(() -> review.phaseProperty().get() == Reviewing.Phase.OPEN
                && review.chosenProperty().get() != null);
        onScreen(() -> stage.getScene().lookup("#review-list").requestFocus());
    }

    /// Goes to the first open difference of a class and presses a key.
    private Item decide(Category category, KeyCode key, Choice choice) throws Exception {
        Item item = go(category);
        robot.push(key);
        eventually(() -> review.verdict(item) != null && review.verdict(item).choice() == choice);
        return item;
    }

    private Item go(Category category) throws Exception {
        return onScreen(() -> {
            Item found = listing().everything().stream()
                    .filter(item -> item.category() == category && review.state(item) == State.OPEN)
                    .findFirst()
                    .orElseThrow();
            review.choose(found);
            return found;
        });
    }

    private void takeAField() throws Exception {
        Item item = onScreen(() -> {
            Item found = listing().everything().stream()
                    .filter(each ->
                            each.category() == Category.FIELDS && each.facets().size() > 1)
                    .findFirst()
                    .orElseThrow();
            review.choose(found);
            return found;
        });
        robot.push(KeyCode.F);
        eventually(() -> desk.promptProperty().get() != null);
        robot.push(KeyCode.ENTER);
        eventually(() -> review.verdict(item) != null);
        assertEquals(1, onScreen(() -> review.verdict(item).taken().size()));
    }

    private void makeAThirdVersion() throws Exception {
        Item item = go(Category.FIELDS);
        robot.push(KeyCode.M);
        eventually(() -> review.composing().thirdProperty().get() != null);
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        eventually(() -> review.verdict(item) != null && review.verdict(item).choice() == Choice.THIRD_VERSION);
    }

    private void comment() throws Exception {
        Item item = go(Category.KIND);
        robot.push(KeyCode.N);
        robot.write("Whose term is it?");
        robot.push(KeyCode.ENTER);
        eventually(() -> !review.remarks(item).isEmpty());
        assertEquals(
                "Whose term is it?",
                onScreen(() -> review.remarks(item).getFirst().comment()));
        assertEquals(State.OPEN, onScreen(() -> review.state(item)));
    }

    private void undoAndRedo() throws Exception {
        Item item = decide(Category.BORDER, KeyCode.K, Choice.KEEP_MINE);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        eventually(() -> review.verdict(item) == null);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        eventually(() -> review.verdict(item) != null);
    }

    private void keepMineInTheRest() throws Exception {
        robot.push(KeyCode.SHIFT, KeyCode.K);
        eventually(() -> desk.promptProperty().get() != null);
        String option =
                onScreen(() -> desk.promptProperty().get().options().getFirst().label());
        assertTrue(option.matches("Keep mine in \\d+ differences"), option);
        robot.push(KeyCode.ENTER);
        eventually(() -> listing().talliedProperty().get().open() == 0
                && listing().talliedProperty().get().skipped() == 0);
    }

    private void run(String name) {
        onScreen(() -> projects.commandsOrNull().keymap().named(name).run());
    }

    private Listing listing() {
        return review.listing();
    }

    private int tallied(Category category) {
        return listing().talliedProperty().get().of(category);
    }

    private List<Verdict> verdicts() throws Exception {
        return asked(reading -> reading.articles().stream()
                .flatMap(article -> reading.verdicts(article).stream())
                .toList());
    }

    private Map<UUID, Annotation> tagsBy(String annotator) throws Exception {
        return asked(reading -> {
            Map<UUID, Annotation> tags = new HashMap<>();
            List<UUID> who = reading.registers().annotators().stream()
                    .filter(each -> each.name().equals(annotator))
                    .map(Annotator::id)
                    .toList();
            reading.articles().stream()
                    .flatMap(article -> reading.annotations(article).stream())
                    .filter(tag -> who.contains(tag.head().annotator()))
                    .forEach(tag -> tags.put(tag.id(), tag));
            return tags;
        });
    }
}
