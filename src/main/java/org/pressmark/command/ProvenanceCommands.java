package org.pressmark.command;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;

/// The source outlet: a preset sets the right fields in one press, and takes them back when pressed again.
final class ProvenanceCommands {
    private final Bench bench;
    private final Desk desk;
    private final Proposals proposals;

    ProvenanceCommands(Bench bench, Proposals proposals) {
        this.bench = bench;
        this.desk = bench.desk();
        this.proposals = proposals;
    }

    List<Command> commands() {
        return IntStream.rangeClosed(1, 9)
                .mapToObj(digit -> Command.of(
                        "preset" + digit,
                        Command.Group.OUTLET,
                        () -> bench.onPage(page -> press(page, digit)),
                        String.valueOf(digit)))
                .toList();
    }

    private void press(Bench.Page page, int digit) {
        Preset preset = desk.shelves().presets().all().stream()
                .filter(candidate -> candidate.digit() == digit)
                .findFirst()
                .orElse(null);
        if (preset == null) {
            desk.tell(Message.of("tell.noPreset", digit));
            return;
        }
        Provenance before = page.article().provenance();
        Provenance after = isSet(preset, before) ? without(preset, before) : with(page, preset, before);
        bench.carryOut(
                Message.of(isSet(preset, before) ? "deed.presetOff" : "deed.preset", preset.name()),
                new Change.Edited(page.article(), page.article().from(after)));
    }

    /// Whether an article's provenance says what the preset says.
    static boolean isSet(Preset preset, Provenance provenance) {
        UUID outlet = preset.outlet();
        boolean origin = preset.originType() == null || preset.originType() == provenance.originType();
        return origin
                && (outlet == null || outlet.equals(provenance.publisher()) || outlet.equals(provenance.provider()));
    }

    private Provenance with(Bench.Page page, Preset preset, Provenance before) {
        Provenance after = preset.originType() == null ? before : before.originType(preset.originType());
        UUID outlet = preset.outlet();
        if (outlet == null) {
            return after;
        }
        Proposals.Evidence evidence = proposals.evidenceFor(page, outlet);
        Provenance placed =
                evidence != null && evidence.isProvider() ? after.provider(outlet) : after.publisher(outlet);
        return placed.evidence(evidence == null ? Provenance.OutletEvidence.INFERRED : evidence.kind());
    }

    private static Provenance without(Preset preset, Provenance before) {
        Provenance after = preset.originType() == null ? before : before.originType(Provenance.OriginType.UNKNOWN);
        UUID outlet = preset.outlet();
        if (outlet == null) {
            return after;
        }
        after = after.publisher(unless(outlet, after.publisher())).provider(unless(outlet, after.provider()));
        return after.publisher() == null && after.provider() == null
                ? after.evidence(Provenance.OutletEvidence.UNKNOWN)
                : after;
    }

    private static @Nullable UUID unless(UUID outlet, @Nullable UUID held) {
        return Objects.equals(outlet, held) ? null : held;
    }

    /// What an outlet is called in a list, or null for none.
    static @Nullable String name(Desk desk, @Nullable UUID id) {
        Outlet outlet = desk.shelves().outlets().find(id);
        return outlet == null ? null : outlet.name();
    }

    /// An article's provenance becomes another; the deed names the field.
    static void set(Desk desk, Article article, String field, Provenance after) {
        if (!article.provenance().equals(after)) {
            desk.session()
                    .carryOut(Message.of("deed.provenance", field), new Change.Edited(article, article.from(after)));
        }
    }
}
