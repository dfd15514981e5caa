package org.pressmark.view.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.pressmark.Office;
import org.pressmark.command.Commands;
import org.pressmark.settings.Phrases;
import org.pressmark.view.ByHand;
import org.pressmark.view.Keyboard;
import org.pressmark.view.Tools;
import org.pressmark.view.reader.ReaderView;
import org.pressmark.view.reader.page.Page;

/// A whole window on a real project; the page is a bare region that passes its keys on, as the reader does.
abstract class InWindow extends ByHand {
    static final Phrases PHRASES = Phrases.english();

    @TempDir
    Path folder;

    final List<Path> dropped = new ArrayList<>();
    ReaderView page;
    Office office;
    Tools tools;
    WindowView window;

    @BeforeEach
    void openTheOffice() {
        onScreen(() -> {
            office = new Office(folder, Platform::runLater);
            tools = tools(office, office.commands);
        });
        settled();
    }

    @AfterEach
    void closeTheOffice() {
        if (office != null) {
            onScreen(() -> office.close());
        }
    }

    static Tools tools(Office office, Commands commands) {
        return new Tools(office.desk, office.shell, new Keyboard(commands.keymap(), KeyCode.CONTROL, PHRASES));
    }

    void showWindow(double width, double height, Theme theme) {
        makeWindow();
        show(window, width, height, theme);
        onScreen(window::begin);
        settled();
    }

    void makeWindow() {
        onScreen(() -> {
            page = new ReaderView();
            page.show(new Page(office.desk.textProperty().get().text(), List.of(), List.of()));
            window = new WindowView(
                    tools,
                    new Opened("Minsk talks.pressmark", Opened.Access.WRITE),
                    new PagePart(page, page::requestFocus, page::boundsOf),
                    new Region(),
                    Region::new);
            window.onFiles(dropped::addAll);
            page.onKey(window.keys()::inReader);
        });
    }
}
