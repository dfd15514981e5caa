package org.pressmark.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.intake.Limits;
import org.pressmark.model.Message;
import org.pressmark.text.Span;

/// How large an article may be, and the files that were larger: the analyst may raise it where a file was refused,
/// or set it by a command. Screen thread only.
final class Limit {
    /// What a page can still show without making anybody wait for seconds.
    private static final long LARGEST = 200;

    private static final long MEBIBYTE = 1 << 20;

    private final Desk desk;
    private final Shell shell;
    private final List<Path> refused = new ArrayList<>();
    private final ReadOnlyLongWrapper larger = new ReadOnlyLongWrapper();

    Limit(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    Limits now() {
        return new Limits(shell.choices().sizeLimit());
    }

    /// In megabytes; 0 while no file was refused that a larger limit would let in.
    ReadOnlyLongProperty largerProperty() {
        return larger.getReadOnlyProperty();
    }

    void tooLarge(Path file, long bytes) {
        if (bytes <= LARGEST * MEBIBYTE) {
            refused.add(file);
            larger.set(Math.max(larger.get(), roomFor(bytes)));
        }
    }

    /// The next round number: the limit doubled until the file fits.
    private long roomFor(long bytes) {
        long megabytes = Math.max(1, now().bytes() / MEBIBYTE);
        while (megabytes * MEBIBYTE < bytes) {
            megabytes *= 2;
        }
        return Math.min(megabytes, LARGEST);
    }

    void forget() {
        refused.clear();
        larger.set(0);
    }

    /// Sets the larger limit; answers the files that fit now.
    List<Path> raise() {
        List<Path> again = List.copyOf(refused);
        set(larger.get());
        return again;
    }

    void ask() {
        desk.ask(new Prompt(
                Message.of("ask.sizeLimit", now().bytes() / MEBIBYTE, LARGEST),
                Span.caret(desk.caret()),
                this::offers,
                () -> {}));
    }

    /// Nothing until a number is typed, so that its first digit does not take an option.
    private List<Prompt.Option> offers(String typed) {
        String digits = typed.strip();
        if (!digits.matches("\\d{1,6}")) {
            return List.of();
        }
        long megabytes = Long.parseLong(digits);
        return megabytes < 1 || megabytes > LARGEST
                ? List.of()
                : List.of(new Prompt.Option(megabytes + " MB", null, () -> set(megabytes)));
    }

    private void set(long megabytes) {
        shell.choose(shell.choices().sizeLimit(megabytes * MEBIBYTE));
        desk.tell(Message.of("tell.sizeLimit", megabytes));
    }
}
