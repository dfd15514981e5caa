package org.pressmark.view.register;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.CodeTree;
import org.pressmark.desk.Browsing;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.UseCounts;
import org.pressmark.model.Code;
import org.pressmark.view.Escape;

/// The codes of one codebook as a tree. A code dragged onto another goes under it, onto its upper or lower edge
/// before or after it. Screen thread only.
final class CodeTreeView extends TreeView<Code> {
    /// Where a dragged code goes, beside the one it is dropped on.
    enum Drop {
        BEFORE,
        UNDER,
        AFTER
    }

    private static final double ROW = 32;
    private static final double EDGE = 0.25;

    private final Given given;
    private final Browsing browsing;
    private final UseCounts counts;
    private final Set<CodeCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final Set<UUID> folded = new HashSet<>();
    private List<Code> drawn = List.of();
    private @Nullable UUID book;
    private @Nullable Code dragged;
    private boolean following;

    CodeTreeView(Given given) {
        super(new TreeItem<>());
        this.given = given;
        this.browsing = given.desk().showing().browsing();
        this.counts = new UseCounts(given.desk(), () -> cells.forEach(CodeCell::count));
        setId("code-tree");
        Escape.past(this);
        getStyleClass().addAll("register-list", "code-tree");
        setShowRoot(false);
        setFixedCellSize(ROW);
        setCellFactory(any -> cell());
        setAccessibleText(given.say("code.tree"));
        getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (!following && now != null && now.getValue() != null) {
                browsing.look(Register.CODES, now.getValue().id());
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                key.consume();
                given.tools().keyboard().run("deleteEntry");
            }
        });
    }

    private CodeCell cell() {
        CodeCell cell = new CodeCell(given, counts);
        cells.add(cell);
        cell.setOnDragDetected(drag -> {
            dragged = cell.getItem();
            if (dragged != null) {
                ClipboardContent content = new ClipboardContent();
                content.putString(dragged.name());
                cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
                drag.consume();
            }
        });
        cell.setOnDragOver(drag -> {
            if (dragged != null && cell.getItem() != null && !dragged.equals(cell.getItem())) {
                drag.acceptTransferModes(TransferMode.MOVE);
                drag.consume();
            }
        });
        cell.setOnDragDropped(drag -> dropped(drag, cell));
        cell.setOnDragDone(drag -> dragged = null);
        return cell;
    }

    private void dropped(DragEvent drag, CodeCell cell) {
        Code moving = dragged;
        Code target = cell.getItem();
        if (moving != null && target != null) {
            double share = drag.getY() / cell.getHeight();
            drop(moving, target, share < EDGE ? Drop.BEFORE : share > 1 - EDGE ? Drop.AFTER : Drop.UNDER);
            drag.setDropCompleted(true);
            drag.consume();
        }
    }

    /// Puts a code where it was dropped.
    void drop(Code moving, Code target, Drop where) {
        CodeTree tree = CodeTree.of(given.desk().shelves().codes().all(), target.codebook());
        if (where == Drop.UNDER) {
            given.edits().code().move(moving, target.id(), Integer.MAX_VALUE);
            return;
        }
        UUID parent = tree.parentOf(target);
        List<Code> beside = tree.under(parent).stream()
                .filter(code -> !code.id().equals(moving.id()))
                .toList();
        int at = beside.indexOf(target) + (where == Drop.AFTER ? 1 : 0);
        given.edits().code().move(moving, parent, at);
    }

    /// Shows the codes of a codebook as they are now.
    void show(@Nullable UUID codebook) {
        book = codebook;
        List<Code> codes = codebook == null
                ? List.of()
                : CodeTree.of(given.desk().shelves().codes().all(), codebook).inOrder();
        if (!codes.equals(drawn)) {
            drawn = codes;
            following = true;
            remember(getRoot());
            getRoot().getChildren().clear();
            if (codebook != null) {
                fill(getRoot(), CodeTree.of(codes, codebook), null);
            }
            following = false;
        }
        follow();
    }

    private void remember(TreeItem<Code> item) {
        for (TreeItem<Code> child : item.getChildren()) {
            if (child.isExpanded() || child.isLeaf()) {
                folded.remove(child.getValue().id());
            } else {
                folded.add(child.getValue().id());
            }
            remember(child);
        }
    }

    private void fill(TreeItem<Code> item, CodeTree tree, @Nullable UUID parent) {
        for (Code code : tree.under(parent)) {
            TreeItem<Code> child = new TreeItem<>(code);
            item.getChildren().add(child);
            fill(child, tree, code.id());
            child.setExpanded(!folded.contains(code.id()));
        }
    }

    /// Marks the code that is looked at; where none of this codebook is, the first is looked at.
    void follow() {
        Code looked = given.desk().shelves().codes().find(browsing.entry(Register.CODES));
        if (looked == null || !looked.codebook().equals(book)) {
            if (!drawn.isEmpty()) {
                browsing.look(Register.CODES, drawn.getFirst().id());
            }
            return;
        }
        following = true;
        TreeItem<Code> item = find(getRoot(), looked.id());
        if (item != null && !Objects.equals(item, getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(item);
            scrollTo(Math.max(0, getRow(item) - 4));
        }
        following = false;
    }

    private static @Nullable TreeItem<Code> find(TreeItem<Code> under, UUID id) {
        for (TreeItem<Code> child : under.getChildren()) {
            TreeItem<Code> found = child.getValue().id().equals(id) ? child : find(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
