package org.pressmark.view.page;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pressmark.desk.TextSearch;
import org.pressmark.text.Span;
import org.pressmark.view.Keyboard;

/// The open article, and over it the bars to find words in it and to go through proposals while
/// those are open. Screen thread only.
public final class FindingPane extends VBox {
    private final ArticlePane page;

    public FindingPane(ArticlePane page, TextSearch finding, ProposalsBar proposals, Keyboard keyboard) {
        this.page = page;
        setId("page");
        setMinWidth(0);
        VBox.setVgrow(page, Priority.ALWAYS);
        getChildren().addAll(new FindBar(finding, keyboard, page::focus), proposals, page);
        finding.hitsProperty().map(hits -> hits.spans()).subscribe(page::hits);
    }

    /// Where words of the article are, in this node's coordinates, if they are in view.
    public Optional<Bounds> boundsOf(Span span) {
        return page.boundsOf(span).map(page::localToParent);
    }
}
