package org.pressmark.view.window;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Command;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Quote;
import org.pressmark.view.Tools;

/// What the right mouse button offers on the page: for the tag under it, or else for the selection or the caret;
/// each command with its key. Screen thread only.
final class PageMenu {
    private static final List<String> MAKING = List.of("quote", "claim", "outlet", "coding", "zone", "term");
    private static final List<String> OF_QUOTE = List.of("source", "cue", "content", "via", "addressee");
    private static final List<String> OF_CLAIM = List.of("sameClaim", "claimCard");
    private static final List<String> OF_TAG = List.of("note", "kind", "split", "everyEqual", "delete");
    private static final List<String> ALWAYS = List.of("copy", "copyCitation", "guideline");

    private final Tools tools;
    private final ContextMenu menu = new ContextMenu();

    PageMenu(Tools tools) {
        this.tools = tools;
        menu.setId("page-menu");
    }

    /// Opens on this page.
    void on(Node page) {
        page.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            if (tools.desk().articleProperty().get() != null) {
                choose();
                menu.getItems().setAll(items());
                menu.show(page, asked.getScreenX(), asked.getScreenY());
                asked.consume();
            }
        });
    }

    /// The tag at the caret comes in hand, unless one is that covers it or words are selected.
    private void choose() {
        Desk desk = tools.desk();
        Annotation held = desk.chosenProperty().get();
        int caret = desk.caret();
        boolean isHeld = held != null && held.extent().anyMatch(span -> span.start() <= caret && caret <= span.end());
        if (!isHeld && desk.selectionProperty().get().isEmpty()) {
            tools.keyboard().run("letGo");
            tools.keyboard().run("chooseTag");
        }
    }

    /// What is offered now.
    List<MenuItem> items() {
        List<MenuItem> items = new ArrayList<>();
        Annotation tag = tools.desk().chosenProperty().get();
        boolean isSelected = !tools.desk().selectionProperty().get().isEmpty();
        add(items, isSelected || tag == null ? MAKING : List.of());
        add(items, ofKind(tag));
        add(items, tag == null ? List.of() : OF_TAG);
        add(items, ALWAYS);
        return items;
    }

    private static List<String> ofKind(@Nullable Annotation tag) {
        if (tag instanceof Quote) {
            return OF_QUOTE;
        }
        return tag instanceof ClaimOccurrence ? OF_CLAIM : List.of();
    }

    private void add(List<MenuItem> items, List<String> names) {
        if (!items.isEmpty() && !names.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        names.forEach(name -> tools.keyboard().find(name).map(this::item).ifPresent(items::add));
    }

    private MenuItem item(Command command) {
        MenuItem item = new MenuItem(tools.keyboard().title(command));
        item.setId("page-menu-" + command.name());
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> command.run());
        String cap = tools.keyboard().cap(command);
        item.setAccelerator(cap.isEmpty() ? null : new ShownKey(cap));
        return item;
    }
}
