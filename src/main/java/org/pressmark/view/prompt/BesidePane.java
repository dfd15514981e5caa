package org.pressmark.view.prompt;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Prompt;
import org.pressmark.text.Span;
import org.pressmark.view.Tools;

/// A layer over the page: holds what is asked or offered beside its words, and lets every click beside that
/// through.
public final class BesidePane extends Pane {
    private final Tools tools;
    private final Function<Span, Optional<Bounds>> where;
    private final PromptPane prompt;
    private final SelectionBar bar;
    private @Nullable Span offered;

    /// `where` gives the scene's bounds of what is in view of a stretch of the article; `closed` gives the focus
    /// back.
    public BesidePane(Tools tools, Function<Span, Optional<Bounds>> where, Runnable closed) {
        this.tools = tools;
        this.where = where;
        this.prompt = new PromptPane(tools.desk(), tools.phrases(), closed);
        this.bar = new SelectionBar(tools.keyboard());
        setPickOnBounds(false);
        getChildren().addAll(bar, prompt);
        bar.visibleProperty().subscribe(shown -> offered = shown ? offered : null);
        tools.desk().promptProperty().subscribe(this::asked);
        tools.desk().selectionProperty().subscribe(this::selected);
        widthProperty().subscribe(this::placeAgain);
        heightProperty().subscribe(this::placeAgain);
    }

    /// Offers the kinds beside a selection made with the mouse, until something else is selected.
    public void offer(Span selection) {
        offered = selection;
        placeAgain();
    }

    /// The page was scrolled or laid out anew: everything goes where its words are now.
    public void placeAgain() {
        Prompt open = tools.desk().promptProperty().get();
        if (open != null) {
            prompt.place(bounds(open.place()));
        }
        Bounds selection = offered == null ? null : bounds(offered);
        if (selection == null) {
            bar.hide();
        } else {
            bar.offer(selection);
        }
    }

    private void asked(@Nullable Prompt question) {
        if (question != null) {
            bar.hide();
            placeAgain();
        }
    }

    private void selected(Span now) {
        if (offered != null && !offered.equals(now)) {
            bar.hide();
        }
    }

    private @Nullable Bounds bounds(Span span) {
        return where.apply(span).map(this::sceneToLocal).orElse(null);
    }
}
