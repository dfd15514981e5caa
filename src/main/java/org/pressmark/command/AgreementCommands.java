package org.pressmark.command;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.model.Message;
import org.pressmark.review.Agreeing;
import org.pressmark.review.Side;
import org.pressmark.session.Workshop;

/// How far annotators agree: those of the project, or the project and a colleague's work. Screen thread only.
final class AgreementCommands {
    private final Desk desk;
    private final Shell shell;

    AgreementCommands(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    List<Command> commands() {
        return List.of(
                Command.of("agreement", Command.Group.VIEW, this::toggle, "Ctrl+Shift+G"),
                Command.of(
                        "agreementWith", Command.Group.VIEW, () -> shell.files().colleague(this::open)));
    }

    private void toggle() {
        if (desk.showing().sheetProperty().get() == Sheet.AGREEMENT) {
            desk.showing().show(Sheet.ARTICLE);
        } else {
            desk.showing().agree(null);
        }
    }

    private void open(Path file) {
        Workshop workshop = desk.session().workshop();
        desk.tell(Message.of("tell.opening", Colleague.name(file)));
        desk.session()
                .askBeside(
                        project -> Colleague.beside(project, file, workshop),
                        all -> desk.showing().agree(new Agreeing.Named(Colleague.name(file), people(all))),
                        desk::refuse);
    }

    private static Side people(Side all) {
        Set<UUID> people = new HashSet<>();
        all.registers().annotators().stream().filter(each -> !each.isLayer()).forEach(each -> people.add(each.id()));
        return all.by(people);
    }
}
