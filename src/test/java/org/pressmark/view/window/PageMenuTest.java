package org.pressmark.view.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.pressmark.text.Span;

final class PageMenuTest extends InWindow {
    private List<String> offered() {
        return onScreen(() -> new PageMenu(tools)
                .items().stream().map(MenuItem::getId).filter(Objects::nonNull).toList());
    }

    @Test
    void aQuoteIsOfferedItsParts() {
        onScreen(() -> office.desk.choose(office.quote()));
        assertTrue(offered().containsAll(List.of("page-menu-source", "page-menu-cue", "page-menu-delete")));
        assertFalse(offered().contains("page-menu-claim"));
    }

    @Test
    void aSelectionIsOfferedTheKinds() {
        onScreen(() -> office.desk.select(new Span(1080, 1104), 1104));
        assertTrue(offered().containsAll(List.of("page-menu-quote", "page-menu-claim", "page-menu-copy")));
        assertFalse(offered().contains("page-menu-delete"));
    }

    @Test
    void whatIsChosenThereIsDone() {
        showWindow(990, 700, Theme.LIGHT);
        onScreen(() -> office.desk.select(new Span(1080, 1104), 1104));
        int before = office.desk.tags().all().size();
        onScreen(() -> new PageMenu(tools)
                .items().stream()
                        .filter(item -> "page-menu-claim".equals(item.getId()))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        settled();
        assertEquals(before + 1, office.desk.tags().all().size());
    }
}
