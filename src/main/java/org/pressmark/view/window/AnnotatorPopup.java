package org.pressmark.view.window;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.pressmark.command.ProjectCommands;
import org.pressmark.model.Annotator;
import org.pressmark.view.Look;
import org.pressmark.view.Tools;

/// Asks beside the status bar who is at work from now on. Goes away by itself when something else is clicked.
final class AnnotatorPopup {
    private final PopOver over = new PopOver();
    private final NamePane names;

    AnnotatorPopup(Tools tools) {
        Annotator now = tools.desk().annotatorProperty().get();
        names = new NamePane(
                tools.phrases(),
                now.name(),
                tools.desk().shelves().annotators().all().stream()
                        .map(Annotator::name)
                        .toList(),
                name -> {
                    over.hide();
                    ProjectCommands.work(tools.desk(), tools.shell(), name);
                });
        Label question = new Label(tools.phrases().say("annotator.change"));
        question.getStyleClass().add("question");
        VBox content = new VBox(question, names);
        content.getStyleClass().add("annotator-card");
        over.setContentNode(content);
        over.getRoot().setId("annotator-over");
        over.getRoot().getStylesheets().add(Look.sheet("status"));
        over.setArrowLocation(PopOver.ArrowLocation.BOTTOM_CENTER);
        Look.dress(over);
        over.setDetachable(false);
        over.setAnimated(false);
    }

    void show(Node owner) {
        over.show(owner);
        names.begin();
    }
}
