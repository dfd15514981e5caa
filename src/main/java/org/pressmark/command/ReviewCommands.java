package org.pressmark.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.desk.review.Item;
import org.pressmark.desk.review.Reviewing;
import org.pressmark.desk.review.Reviewing.Phase;
import org.pressmark.model.Message;
import org.pressmark.model.Verdict.Choice;
import org.pressmark.text.Span;

/// The review desk: whose work it is about, and from one difference to the next; what is decided is [Deciding]'s.
final class ReviewCommands {
    private static final String BLIND = "review.blind";
    private static final String LAYER = "review.layer";

    private final Desk desk;
    private final Reviewing review;
    private final ReviewOpening opening;
    private final Deciding deciding;
    private final StatedFacts facts;
    private final ProjectMemory memory;

    ReviewCommands(Desk desk, Shell shell, Reviewing review) {
        this.desk = desk;
        this.review = review;
        this.memory = new ProjectMemory(shell, desk);
        this.opening = new ReviewOpening(desk, shell, review, memory);
        this.deciding = new Deciding(desk, review, shell.phrases());
        this.facts = new StatedFacts(desk, review, shell.phrases());
        if (memory.find(BLIND) != null) {
            review.listing().blindfold();
            desk.curtain().blindfold();
        }
        if (memory.find(LAYER) != null) {
            desk.curtain().showLayer();
        }
    }

    List<Command> commands() {
        return List.of(
                Command.of("review", Command.Group.REVIEW, this::toggle, "Ctrl+Shift+R"),
                Command.of("reviewFile", Command.Group.REVIEW, opening::askFile),
                Command.of("reviewAnnotators", Command.Group.REVIEW, opening::askAnnotators),
                Command.of("reviewAgain", Command.Group.REVIEW, opening::again),
                Command.of("reviewBlind", Command.Group.REVIEW, this::toggleBlind),
                Command.of("reviewLayer", Command.Group.REVIEW, this::toggleLayer),
                Command.of("reviewClose", Command.Group.REVIEW, opening::close),
                Command.of("reviewNext", Command.Group.REVIEW, () -> review.step(1)),
                Command.of("reviewPrevious", Command.Group.REVIEW, () -> review.step(-1)),
                Command.of("reviewOpen", Command.Group.REVIEW, review::nextOpen),
                Command.of("reviewGo", Command.Group.REVIEW, this::goToArticle),
                Command.of("reviewAccept", Command.Group.REVIEW, () -> deciding.one(Choice.ACCEPT_THEIRS)),
                Command.of("reviewKeep", Command.Group.REVIEW, () -> deciding.one(Choice.KEEP_MINE)),
                Command.of("reviewBorder", Command.Group.REVIEW, () -> deciding.one(Choice.TAKE_BORDER)),
                Command.of("reviewField", Command.Group.REVIEW, () -> deciding.one(Choice.TAKE_FIELDS)),
                Command.of("reviewThird", Command.Group.REVIEW, deciding::third),
                Command.of("reviewStoreThird", Command.Group.REVIEW, deciding::storeThird, "Ctrl+Enter"),
                Command.of("reviewDrop", Command.Group.REVIEW, () -> deciding.one(Choice.DROP_BOTH)),
                Command.of("reviewComment", Command.Group.REVIEW, review.composing()::askComment),
                Command.of("reviewSkip", Command.Group.REVIEW, () -> deciding.one(Choice.SKIP)),
                Command.of("reviewAcceptAll", Command.Group.REVIEW, () -> deciding.all(Choice.ACCEPT_THEIRS)),
                Command.of("reviewKeepAll", Command.Group.REVIEW, () -> deciding.all(Choice.KEEP_MINE)),
                Command.of("reviewBorderAll", Command.Group.REVIEW, () -> deciding.all(Choice.TAKE_BORDER)),
                Command.of("reviewFieldAll", Command.Group.REVIEW, () -> deciding.all(Choice.TAKE_FIELDS)),
                Command.of("reviewDropAll", Command.Group.REVIEW, () -> deciding.all(Choice.DROP_BOTH)),
                Command.of("reviewCommentAll", Command.Group.REVIEW, () -> deciding.all(Choice.COMMENT)),
                Command.of("reviewSkipAll", Command.Group.REVIEW, () -> deciding.all(Choice.SKIP)),
                Command.of("reviewFacts", Command.Group.REVIEW, facts::putIn),
                Command.of("reviewSame", Command.Group.REVIEW, deciding::same));
    }

    /// The keys that these have while the review desk is in view and no question is asked.
    ReviewKeys keys(List<Command> commands) {
        Map<String, Runnable> work =
                commands.stream().collect(Collectors.toMap(Command::name, Function.identity())).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()::run));
        return new ReviewKeys(
                work,
                () -> desk.showing().sheetProperty().get() == Sheet.REVIEW
                        && review.phaseProperty().get() == Phase.OPEN
                        && review.composing().thirdProperty().get() == null
                        && desk.promptProperty().get() == null);
    }

    /// Lays a colleague's file beside one's own tags.
    void open(Path file) {
        opening.open(file);
    }

    /// Stores what somebody typed as a remark.
    void say(String words) {
        deciding.say(words);
    }

    void storeThird() {
        deciding.storeThird();
    }

    private void toggle() {
        if (desk.showing().sheetProperty().get() == Sheet.REVIEW) {
            desk.showing().show(Sheet.ARTICLE);
            return;
        }
        desk.showing().show(Sheet.REVIEW);
        if (review.phaseProperty().get() == Phase.CLOSED) {
            opening.resume();
        } else if (review.staleProperty().get()) {
            opening.again();
        }
    }

    private void toggleBlind() {
        if (review.listing().blindProperty().get()) {
            review.listing().uncover();
            desk.curtain().uncover();
            memory.keep(BLIND, null);
            desk.tell(Message.of("tell.blind.off"));
        } else {
            review.listing().blindfold();
            desk.curtain().blindfold();
            memory.keep(BLIND, "on");
            desk.tell(Message.of("tell.blind.on"));
        }
    }

    private void toggleLayer() {
        if (desk.curtain().showsLayer()) {
            desk.curtain().hideLayer();
            memory.keep(LAYER, null);
            desk.tell(Message.of("tell.layer.off"));
        } else {
            desk.curtain().showLayer();
            memory.keep(LAYER, "on");
            desk.tell(Message.of("tell.layer.on"));
        }
    }

    /// Leaves the review desk for the place in the article that the difference is about.
    private void goToArticle() {
        @Nullable Item item = review.chosenProperty().get();
        if (item != null) {
            desk.open(item.article().id(), () -> {
                desk.select(Span.caret(item.start()), item.start());
                item.tags().findFirst().ifPresent(tag -> desk.choose(desk.tags().find(tag.id())));
                desk.showing().show(Sheet.ARTICLE);
            });
        }
    }
}
