package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Browsing;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.desk.Showing.Sheet;
import org.pressmark.model.Annotation;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

/// The registers of outlets, speakers and claims: going there, and making, taking away and joining entries. The
/// same keys do the same to codes while the codebook is in view.
final class RegisterCommands {
    private final Desk desk;
    private final Edits edits;

    RegisterCommands(Desk desk, Edits edits) {
        this.desk = desk;
        this.edits = edits;
    }

    List<Command> commands() {
        return List.of(
                Command.of("registers", Command.Group.REGISTER, () -> toggle(Sheet.REGISTERS), "Ctrl+R"),
                Command.of("showEntry", Command.Group.REGISTER, this::showMeant, "Ctrl+U"),
                Command.of("claimCard", Command.Group.REGISTER, this::claimCard, "Shift+C"),
                Command.of("newEntry", Command.Group.REGISTER, this::make, "Ctrl+I"),
                Command.of("mergeEntry", Command.Group.REGISTER, () -> inHand(this::merge), "Ctrl+M"),
                Command.of("deleteEntry", Command.Group.REGISTER, () -> inHand(this::delete), "Ctrl+Shift+Delete"),
                Command.of("codebook", Command.Group.CODEBOOK, () -> toggle(Sheet.CODEBOOK), "Ctrl+B"));
    }

    private void toggle(Sheet sheet) {
        boolean isThere = desk.showing().sheetProperty().get() == sheet;
        desk.showing().show(isThere ? Sheet.ARTICLE : sheet);
    }

    private Browsing browsing() {
        return desk.showing().browsing();
    }

    /// The list in view, or null while an article is.
    private @Nullable Register register() {
        return switch (desk.showing().sheetProperty().get()) {
            case REGISTERS -> browsing().registerProperty().get();
            case CODEBOOK -> Register.CODES;
            default -> null;
        };
    }

    private void inHand(Consumer<Entry> work) {
        Register register = register();
        Entry entry = register == null
                ? null
                : Registers.find(desk, register, browsing().entry(register));
        if (register == null) {
            desk.tell(Message.of("tell.noRegister"));
        } else if (entry == null) {
            desk.tell(Message.of("tell.noEntry"));
        } else {
            work.accept(entry);
        }
    }

    private void showMeant() {
        Annotation tag = desk.chosenProperty().get();
        Entry meant = tag == null ? null : Registers.meant(desk, tag);
        if (meant == null) {
            desk.tell(Message.of("tell.nothingMeant"));
        } else {
            show(meant);
        }
    }

    private void claimCard() {
        if (desk.chosenProperty().get() instanceof ClaimOccurrence claim
                && Registers.meant(desk, claim) instanceof Claim known) {
            show(known);
        } else {
            desk.tell(Message.of("tell.noClaim"));
        }
    }

    private void show(Entry entry) {
        Register register = Registers.of(entry);
        if (entry instanceof Code code) {
            browsing().lookIntoCodebook(code.codebook());
        }
        browsing().look(register, entry.id());
        desk.showing().show(register == Register.CODES ? Sheet.CODEBOOK : Sheet.REGISTERS);
    }

    private void make() {
        Register register = register();
        if (register == null) {
            desk.tell(Message.of("tell.noRegister"));
            return;
        }
        ask(new Prompt(ask(register), Span.caret(0), typed -> named(register, typed.strip()), () -> {}));
    }

    private static Message ask(Register register) {
        return switch (register) {
            case OUTLETS -> Message.of("ask.newOutlet");
            case SPEAKERS -> Message.of("ask.newSpeaker");
            case CLAIMS -> Message.of("ask.newClaim");
            case CODES -> Message.of("ask.newCode");
        };
    }

    /// Entries of this name that are there already, and a new one.
    private List<Prompt.Option> named(Register register, String name) {
        List<Prompt.Option> options = new ArrayList<>();
        if (name.isEmpty()) {
            return options;
        }
        if (register == Register.CODES || known(register, name).noneMatch(same -> true)) {
            options.add(new Prompt.Option(name, Prompt.NEW, () -> add(register, name)));
        }
        known(register, name)
                .filter(entry -> register != Register.CODES)
                .map(entry -> new Prompt.Option(RegisterEdits.label(entry), Registers.detail(entry), () -> show(entry)))
                .forEach(options::add);
        return options;
    }

    private Stream<Entry> known(Register register, String name) {
        return Registers.all(desk, register).stream()
                .filter(entry -> Registers.names(entry).anyMatch(name::equalsIgnoreCase));
    }

    private void add(Register register, String name) {
        UUID id = edits.bench().newId();
        switch (register) {
            case OUTLETS -> edits.register().add(register, Outlet.named(id, name));
            case SPEAKERS -> edits.register().add(register, Speaker.named(id, name));
            case CLAIMS -> edits.register().add(register, Claim.worded(id, name));
            case CODES -> new CodebookEdits(edits).addCode(id, name);
        }
    }

    private void delete(Entry entry) {
        edits.register().remove(entry, () -> merge(entry));
    }

    /// Asks with which other entry, then which of the two stays.
    private void merge(Entry entry) {
        Message question = Message.of("ask.mergeWith", RegisterEdits.label(entry));
        ask(new Prompt(question, Span.caret(0), typed -> others(entry, typed), () -> {}));
    }

    private List<Prompt.Option> others(Entry entry, String typed) {
        return Registers.all(desk, Registers.of(entry)).stream()
                .filter(other -> !other.id().equals(entry.id()))
                .filter(other -> Registers.names(other).anyMatch(name -> Names.fits(name, typed)))
                .limit(SpeakerPrompts.SHOWN)
                .map(other -> new Prompt.Option(
                        RegisterEdits.label(other), Registers.detail(other), () -> askWhichStays(entry, other)))
                .toList();
    }

    private void askWhichStays(Entry one, Entry other) {
        Message question = Message.of("ask.mergeStays");
        ask(new Prompt(question, Span.caret(0), typed -> List.of(stays(other, one), stays(one, other)), () -> {}));
    }

    private Prompt.Option stays(Entry kept, Entry gone) {
        return new Prompt.Option(
                RegisterEdits.label(kept),
                Registers.detail(kept),
                () -> edits.register().merge(kept, gone));
    }

    private void ask(Prompt prompt) {
        desk.ask(prompt);
    }
}
