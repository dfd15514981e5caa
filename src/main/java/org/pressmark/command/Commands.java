package org.pressmark.command;

import java.util.List;
import java.util.stream.Stream;
import org.pressmark.desk.Desk;

/// Everything that can be done on an open project, from one list: menus, keys, key sheet and help are made of it.
public final class Commands {
    private final Keymap keymap;
    private final Arrivals arrivals;

    public Commands(Desk desk, Shell shell) {
        this(desk, shell, new SuggestedProposals(desk));
    }

    Commands(Desk desk, Shell shell, Proposals proposals) {
        Bench bench = new Bench(desk);
        OutletPrompts outlets = new OutletPrompts(bench, proposals);
        SpeakerPrompts speakers = new SpeakerPrompts(bench, proposals);
        arrivals = new Arrivals(desk, shell);
        keymap = new Keymap(Stream.of(
                        ProjectCommands.on(shell, desk),
                        arrivals.commands(),
                        new ArticleCommands(bench).commands(),
                        new QuoteCommands(bench, speakers, outlets, proposals).commands(),
                        new ClaimCommands(bench).commands(),
                        new MarkCommands(bench, outlets, proposals).commands(),
                        new ProvenanceCommands(bench, proposals).commands(),
                        new MoveCommands(bench).commands(),
                        new EditCommands(bench).commands())
                .flatMap(List::stream)
                .toList());
    }

    public Keymap keymap() {
        return keymap;
    }

    /// Articles on their way in.
    public Arrivals arrivals() {
        return arrivals;
    }
}
