package org.pressmark.view.register;

import java.text.Collator;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.WeakHashMap;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Registers;
import org.pressmark.desk.Browsing;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.UseCounts;
import org.pressmark.model.Entry;
import org.pressmark.view.Escape;

/// The entries of one register at a time: three tabs, a field that narrows the list, the list, and what can be
/// done.
///
/// Which entry is looked at is the desk's to say; the list follows by its id, so it stays where it is when an
/// entry was edited. Screen thread only.
final class EntriesPane extends VBox {
    private static final double ROW = 46;
    private static final List<Register> TABS = List.of(Register.OUTLETS, Register.SPEAKERS, Register.CLAIMS);

    private final Given given;
    private final Browsing browsing;
    private final UseCounts counts;
    private final TextField filter = TextFields.createClearableTextField();
    private final ListView<Entry> list = new ListView<>();
    private final Set<EntryCell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final Map<Register, FilteredList<Entry>> entries = new EnumMap<>(Register.class);
    private final Map<Register, ToggleButton> tabs = new EnumMap<>(Register.class);
    private boolean following;

    EntriesPane(Given given) {
        this.given = given;
        this.browsing = given.desk().showing().browsing();
        this.counts = new UseCounts(given.desk(), () -> cells.forEach(EntryCell::count));
        getStyleClass().add("entries");
        TABS.forEach(register -> entries.put(register, sorted(register)));
        prepareFilter();
        prepareList();
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox narrowing = new HBox(filter);
        narrowing.getStyleClass().add("register-narrowing");
        HBox.setHgrow(filter, Priority.ALWAYS);
        getChildren().addAll(tabs(), narrowing, list, foot());
        browsing.registerProperty().subscribe(this::show);
        TABS.forEach(register -> browsing.entryProperty(register).subscribe(() -> follow()));
    }

    private FilteredList<Entry> sorted(Register register) {
        Collator collator = Collator.getInstance(Locale.ROOT);
        Comparator<Entry> byName = Comparator.comparing(EntryWords::name, collator::compare);
        return new FilteredList<>(
                new SortedList<>(Registers.shelf(given.desk(), register).all(), byName));
    }

    private HBox tabs() {
        HBox bar = new HBox();
        bar.getStyleClass().add("register-tabs");
        ToggleGroup group = new ToggleGroup();
        for (Register register : TABS) {
            String name = register.name().toLowerCase(Locale.ROOT);
            ToggleButton tab = new ToggleButton();
            tab.setId("tab-" + name);
            tab.setToggleGroup(group);
            tab.setOnAction(press -> browsing.look(register));
            var all = Registers.shelf(given.desk(), register).all();
            javafx.beans.InvalidationListener count = changed -> tab.setText(given.say(
                    switch (register) {
                        case OUTLETS -> "register.outlets";
                        case SPEAKERS -> "register.speakers";
                        case CLAIMS, CODES -> "register.claims";
                    },
                    all.size()));
            all.addListener(count);
            count.invalidated(all);
            tabs.put(register, tab);
            bar.getChildren().add(tab);
        }
        return bar;
    }

    private void prepareFilter() {
        filter.setId("register-filter");
        filter.getStyleClass().add("register-filter");
        filter.setPromptText(given.say("register.filter"));
        filter.setAccessibleText(given.say("register.filter"));
        filter.textProperty().subscribe(typed -> narrow(typed.strip()));
        filter.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.ENTER) {
                key.consume();
                begin();
            } else if (key.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                key.consume();
                filter.clear();
            }
        });
    }

    private void narrow(String typed) {
        entries.values()
                .forEach(each -> each.setPredicate(typed.isEmpty() ? null : entry -> EntryWords.holds(entry, typed)));
        follow();
    }

    private void prepareList() {
        EntryWords words = new EntryWords(given);
        list.setId("register-list");
        Escape.past(list);
        list.getStyleClass().add("register-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(any -> {
            EntryCell cell = new EntryCell(words, counts);
            cells.add(cell);
            return cell;
        });
        Label nothing = new Label(given.say("register.nothingFits"));
        nothing.getStyleClass().add("nothing");
        list.setPlaceholder(nothing);
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (!following && now != null) {
                browsing.look(browsing.registerProperty().get(), now.id());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                key.consume();
                given.tools().keyboard().run("deleteEntry");
            }
        });
    }

    private FootBar foot() {
        return new FootBar(given)
                .way("newEntry", "register.newEntry")
                .way("mergeEntry", "register.mergeEntry")
                .way("deleteEntry", "register.deleteEntry");
    }

    private void show(Register register) {
        FilteredList<Entry> shown = entries.get(register);
        if (shown == null) {
            return;
        }
        following = true;
        list.setAccessibleText(given.say("register.list"));
        list.setItems(shown);
        following = false;
        Objects.requireNonNull(tabs.get(register)).setSelected(true);
        follow();
    }

    /// Marks the entry that is looked at; where none is, the first is looked at.
    private void follow() {
        Register register = browsing.registerProperty().get();
        @Nullable UUID looked = browsing.entry(register);
        if (Registers.shelf(given.desk(), register).find(looked) == null
                && !list.getItems().isEmpty()) {
            browsing.look(register, list.getItems().getFirst().id());
            return;
        }
        following = true;
        int at = place(looked);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at
                || !Objects.equals(
                        list.getSelectionModel().getSelectedItem(),
                        list.getItems().get(at))) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
            bringIntoSight(at);
        }
        following = false;
    }

    /// Scrolls only if it must.
    private void bringIntoSight(int at) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            int first = flow.getFirstVisibleCell().getIndex();
            int last = flow.getLastVisibleCell().getIndex();
            if (at > first && at < last) {
                return;
            }
        }
        list.scrollTo(Math.max(0, at - 4));
    }

    private int place(@Nullable UUID id) {
        for (int at = 0; at < list.getItems().size(); at++) {
            if (list.getItems().get(at).id().equals(id)) {
                return at;
            }
        }
        return -1;
    }

    /// Something of the register changed: the mark goes where its entry is now.
    void refresh() {
        follow();
    }

    /// Takes the focus to the list.
    void begin() {
        list.requestFocus();
    }
}
