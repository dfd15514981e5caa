package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Prompt;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

/// Asks who: a few letters find a speaker, nearest named and last used first; Enter takes the first or makes a
/// new one.
final class SpeakerPrompts {
    /// How many options a prompt shows at most.
    static final int SHOWN = 9;

    private final Bench bench;
    private final Desk desk;
    private final Proposals proposals;

    SpeakerPrompts(Bench bench, Proposals proposals) {
        this.bench = bench;
        this.desk = bench.desk();
        this.proposals = proposals;
    }

    /// `taken` gets the speaker and what must happen first for there to be one; `another` answers Tab.
    void ask(
            Message question,
            Bench.Page page,
            Span mention,
            BiConsumer<Speaker, List<Change>> taken,
            Runnable another) {
        desk.ask(new Prompt(question, mention, typed -> options(page, mention, typed, taken), another));
    }

    private List<Prompt.Option> options(
            Bench.Page page, Span mention, String typed, BiConsumer<Speaker, List<Change>> taken) {
        Proposals.Ranking ranking = proposals.speakers(page, mention, typed);
        List<Prompt.Option> options = new ArrayList<>();
        for (Speaker known : ranking.known()) {
            if (options.size() < SHOWN) {
                options.add(new Prompt.Option(known.name(), known.role(), () -> taken.accept(known, List.of())));
            }
        }
        String name = Bench.oneLine(typed.isBlank() ? ranking.newName() : typed);
        if (!name.isBlank()
                && ranking.known().stream().noneMatch(known -> known.name().equals(name))) {
            Prompt.Option make = new Prompt.Option(name, Prompt.NEW, () -> make(ranking.kind(), name, taken));
            options.add(ranking.isNewFirst() && typed.isBlank() ? 0 : options.size(), make);
        }
        return options;
    }

    private void make(Speaker.Kind kind, String name, BiConsumer<Speaker, List<Change>> taken) {
        Speaker made = new Speaker(bench.newId(), name, kind, List.of(), null, null, null, null, null);
        taken.accept(made, List.of(new Change.Added(made)));
    }
}
