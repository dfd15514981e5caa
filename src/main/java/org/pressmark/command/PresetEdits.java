package org.pressmark.command;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;

/// The presets of the project: one more for a source that comes often, one less. Screen thread only.
public final class PresetEdits {
    private final Edits edits;

    PresetEdits(Edits edits) {
        this.edits = edits;
    }

    /// The preset that would set what this article says of its source: its publisher, else its provider, else its
    /// origin. Empty where it says nothing, where there is such a preset, or where all nine keys are taken.
    public Optional<Preset> offered(Article article, Function<Provenance.OriginType, String> words) {
        Provenance from = article.provenance();
        Optional<Integer> digit = IntStream.rangeClosed(1, 9)
                .boxed()
                .filter(key -> presets().noneMatch(preset -> preset.digit() == key))
                .findFirst();
        return digit.flatMap(key -> outlet(from)
                .map(outlet -> new Preset(edits.bench().newId(), key, outlet.name(), null, outlet.id()))
                .or(() -> from.originType() == Provenance.OriginType.UNKNOWN
                        ? Optional.empty()
                        : Optional.of(new Preset(
                                edits.bench().newId(), key, words.apply(from.originType()), from.originType(), null)))
                .filter(made -> presets().noneMatch(there -> saysTheSame(there, made))));
    }

    private Stream<Preset> presets() {
        return edits.desk().shelves().presets().all().stream();
    }

    private Optional<Outlet> outlet(Provenance from) {
        UUID id = from.publisher() == null ? from.provider() : from.publisher();
        return Optional.ofNullable(edits.desk().shelves().outlets().find(id));
    }

    private static boolean saysTheSame(Preset one, Preset other) {
        return Objects.equals(one.outlet(), other.outlet()) && one.originType() == other.originType();
    }

    public void add(Preset preset) {
        edits.bench().carryOut(Message.of("deed.presetMade", preset.name()), new Change.Added(preset));
    }

    public void remove(Preset preset) {
        edits.bench().carryOut(Message.of("deed.presetGone", preset.name()), new Change.Removed(preset));
    }
}
