package org.pressmark.view.arrival;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.ProjectMerge;
import org.pressmark.command.ProjectMerge.Answer;
import org.pressmark.command.ProjectMerge.Question;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Speaker;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;
import org.pressmark.view.Words;

/// Two register entries of one name: what each is known by, and the two answers.
final class QuestionBar extends HBox {
    private final Phrases phrases;
    private final Label name = new Label();
    private final Label facts = new Label();
    private final ToggleButton same = new ToggleButton();
    private final ToggleButton other = new ToggleButton();
    private @Nullable Question shown;

    QuestionBar(Phrases phrases, ProjectMerge merge) {
        this.phrases = phrases;
        getStyleClass().addAll("line", "question");
        facts.getStyleClass().add("dim");
        VBox words = new VBox(name, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        prepare(same, "mergeWork.same", Answer.SAME, merge);
        prepare(other, "mergeWork.other", Answer.ANOTHER, merge);
        getChildren().addAll(words, same, other);
    }

    private void prepare(ToggleButton button, String key, Answer answer, ProjectMerge merge) {
        button.setText(phrases.say(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(press -> {
            Question question = shown;
            if (question != null) {
                merge.answer(question, answer);
                show(question);
            }
        });
    }

    void begin() {
        same.requestFocus();
    }

    void show(Question question) {
        shown = question;
        same.setSelected(question.answer() == Answer.SAME);
        other.setSelected(question.answer() == Answer.ANOTHER);
        Letters.show(name, phrases.say("mergeWork.named", kind(question.theirs()), label(question.theirs())));
        String known = phrases.say("mergeWork.facts", facts(question.mine()), facts(question.theirs()));
        Letters.show(facts, known);
        facts.setTooltip(new Tooltip(known));
        same.setAccessibleText(name.getText() + ": " + same.getText());
        other.setAccessibleText(name.getText() + ": " + other.getText());
    }

    private String kind(Entry entry) {
        return switch (entry) {
            case Outlet outlet -> phrases.say("mergeWork.outlet");
            case Speaker speaker -> phrases.say("mergeWork.speaker");
            case Claim claim -> phrases.say("mergeWork.claim");
            case Codebook codebook -> phrases.say("mergeWork.codebook");
            default -> phrases.say("mergeWork.code");
        };
    }

    private static String label(Entry entry) {
        return switch (entry) {
            case Outlet outlet -> outlet.name();
            case Speaker speaker -> speaker.name();
            case Claim claim -> claim.text();
            case Codebook codebook -> codebook.name();
            case Code code -> code.name();
            default -> "";
        };
    }

    private String facts(Entry entry) {
        String known =
                switch (entry) {
                    case Outlet outlet ->
                        joined(
                                phrases.say(Words.key(outlet.kind())),
                                outlet.country(),
                                String.join(" ", outlet.domains()));
                    case Speaker speaker ->
                        joined(phrases.say(Words.key(speaker.kind())), speaker.role(), speaker.affiliation());
                    default -> "";
                };
        return known.isEmpty() ? phrases.say("mergeWork.noFacts") : known;
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(", "));
    }
}
