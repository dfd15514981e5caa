package org.pressmark.view.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Command;
import org.pressmark.command.Shell;
import org.pressmark.desk.Desk;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Look;

/// The menus: every command of the keymap in the menu of its group, with its key.
///
/// The keys are shown only; see [ShownKey].
public final class MenusBar extends MenuBar {
    /// A menu, and the groups whose commands it holds, a line between them.
    private record Section(String key, List<Command.Group> groups) {}

    private static final List<Section> SECTIONS = List.of(
            new Section("menu.file", List.of(Command.Group.PROJECT)),
            new Section("menu.edit", List.of(Command.Group.EDIT)),
            new Section("menu.article", List.of(Command.Group.ARTICLE)),
            new Section("menu.tag", List.of(Command.Group.TAG, Command.Group.QUOTE)),
            new Section("menu.outlet", List.of(Command.Group.OUTLET)),
            new Section("menu.registers", List.of(Command.Group.REGISTER, Command.Group.CODEBOOK)),
            new Section("menu.review", List.of(Command.Group.REVIEW)),
            new Section("menu.go", List.of(Command.Group.MOVE)),
            new Section("menu.view", List.of(Command.Group.VIEW)),
            new Section("menu.help", List.of(Command.Group.HELP)));

    private final Keyboard keyboard;
    private final Shell shell;
    private final Phrases phrases;
    private final Titles titles;
    private final @Nullable Desk desk;

    /// `desk` is null while no project is open.
    public MenusBar(Keyboard keyboard, Shell shell, @Nullable Desk desk) {
        this.keyboard = keyboard;
        this.shell = shell;
        this.phrases = keyboard.phrases();
        this.titles = new Titles(keyboard, desk);
        this.desk = desk;
        setId("menus");
        getStylesheets().add(Look.sheet("window"));
        SECTIONS.forEach(this::add);
    }

    private void add(Section section) {
        Menu menu = new Menu(phrases.say(section.key()));
        menu.setId(section.key().replace('.', '-'));
        for (Command.Group group : section.groups()) {
            addGroup(menu, group);
        }
        if (!menu.getItems().isEmpty()) {
            getMenus().add(menu);
        }
    }

    private void addGroup(Menu menu, Command.Group group) {
        List<MenuItem> items = new ArrayList<>();
        for (Command command : keyboard.keymap().commands()) {
            if (command.group() == group) {
                items.add(item(command, menu));
                if (command.name().equals("openProject")) {
                    items.add(recent(menu));
                }
            }
        }
        if (!items.isEmpty() && !menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().addAll(items);
    }

    private MenuItem item(Command command, Menu menu) {
        MenuItem item = new MenuItem(keyboard.title(command));
        item.setId("menu-" + command.name());
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> command.run());
        keyboard.follow(command, cap -> item.setAccelerator(cap.isEmpty() ? null : new ShownKey(cap)));
        if (Titles.isPreset(command)) {
            menu.addEventHandler(Menu.ON_SHOWING, showing -> name(item, command));
            name(item, command);
        }
        Desk open = desk;
        if (open != null && command.name().equals("undo")) {
            say(item, command, open.undoableProperty());
        } else if (open != null && command.name().equals("redo")) {
            say(item, command, open.redoableProperty());
        }
        return item;
    }

    private void name(MenuItem item, Command command) {
        titles.of(command).ifPresent(item::setText);
        item.setVisible(titles.of(command).isPresent());
    }

    /// `Undo quote “We are …”`: the command with what it would do.
    private void say(MenuItem item, Command command, ReadOnlyObjectProperty<@Nullable Message> deed) {
        deed.subscribe(next -> {
            item.setDisable(next == null);
            item.setText(
                    next == null
                            ? keyboard.title(command)
                            : keyboard.title(command) + " " + phrases.say(next.key(), next.arguments()));
        });
    }

    private Menu recent(Menu file) {
        Menu recent = new Menu(phrases.say("menu.recent"));
        recent.setId("menu-recent");
        recent.setMnemonicParsing(false);
        file.addEventHandler(Menu.ON_SHOWING, showing -> fill(recent));
        fill(recent);
        return recent;
    }

    private void fill(Menu recent) {
        recent.getItems().setAll(shell.recent().stream().map(this::recentItem).toList());
        recent.setDisable(recent.getItems().isEmpty());
    }

    private MenuItem recentItem(Path project) {
        MenuItem item = new MenuItem(phrases.say("menu.recentProject", Recents.name(project), Recents.folder(project)));
        item.setMnemonicParsing(false);
        item.setOnAction(chosen -> shell.openProject(project));
        return item;
    }
}
