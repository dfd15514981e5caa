package org.pressmark.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;

/// What of the open article is shown: all tags but those of hidden groups, and what is drawn beside them.
///
/// A tag that is hidden is neither painted nor stepped to, nor does a key act on it; the one that is chosen is
/// painted all the same. Nothing here is on disk with the project: it is how one analyst looks at it. Screen
/// thread only.
public final class Sight {
    /// What can be drawn beside the tags, or left out.
    public enum Extra {
        /// A short label above every tag.
        LABELS,
        /// The line that ties the parts of the chosen quote.
        LINES,
        /// Furniture, folded away.
        FOLDS,
        /// Signs where something hides in the text.
        HIDDEN
    }

    private static final Set<Extra> AT_FIRST = EnumSet.of(Extra.LINES);

    private final Tags tags;
    private final Set<Group> hidden = new HashSet<>();
    private final Set<Extra> extras = EnumSet.copyOf(AT_FIRST);
    private final List<Runnable> listeners = new ArrayList<>();
    private Runnable legend = () -> {};

    Sight(Tags tags) {
        this.tags = tags;
    }

    /// Hears of every change of what is shown, after it was made.
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// Who shows the legend of groups when it is asked for.
    public void onLegend(Runnable handler) {
        legend = handler;
    }

    public void openLegend() {
        legend.run();
    }

    public boolean shows(Group group) {
        return !hidden.contains(group) && !hidden.contains(group.whole());
    }

    public boolean shows(Annotation tag) {
        return shows(Group.of(tag));
    }

    public boolean shows(Extra extra) {
        return extras.contains(extra);
    }

    /// Hides a group that is shown, shows one that is hidden. A code of a hidden kind is shown with its kind.
    public void toggle(Group group) {
        if (shows(group)) {
            hidden.add(group);
        } else {
            hidden.remove(group);
            hidden.remove(group.whole());
        }
        tell();
    }

    public void toggle(Extra extra) {
        if (!extras.remove(extra)) {
            extras.add(extra);
        }
        tell();
    }

    /// Shows every tag again.
    public void showAll() {
        hidden.clear();
        tell();
    }

    /// The groups that were hidden.
    public Set<Group> hidden() {
        return Set.copyOf(hidden);
    }

    /// How many tags of the open article are hidden. Cost: the number of groups.
    public int hiddenTags() {
        return tags.groups().counts().entrySet().stream()
                .filter(entry -> !shows(entry.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /// What is shown under a place, the innermost first.
    public List<Annotation> under(int offset) {
        return tags.under(offset).stream().filter(this::shows).toList();
    }

    /// The first that is shown and begins after a place, or null. Cost: the logarithm of the number of tags.
    public @Nullable Annotation after(int offset) {
        Annotation from = tags.after(offset);
        return from == null ? null : tags.groups().first(this::shows, group -> group.ceiling(from));
    }

    /// The last that is shown and begins before a place, or null.
    public @Nullable Annotation before(int offset) {
        Annotation from = tags.before(offset);
        return from == null ? null : tags.groups().last(this::shows, group -> group.floor(from));
    }

    /// The next that is shown after a tag in the order of the text, or null.
    public @Nullable Annotation following(Annotation tag) {
        return tags.groups().first(this::shows, group -> group.higher(tag));
    }

    /// The last that is shown before a tag in the order of the text, or null.
    public @Nullable Annotation preceding(Annotation tag) {
        return tags.groups().last(this::shows, group -> group.lower(tag));
    }

    /// What differs from the start, in words that can be kept; empty if nothing does.
    public String words() {
        Stream<String> groups = hidden.stream()
                .map(group -> group.code() == null ? "hide " + group.kind() : "hide code " + group.code());
        Stream<String> switched = Arrays.stream(Extra.values())
                .filter(extra -> shows(extra) != AT_FIRST.contains(extra))
                .map(extra -> "switch " + extra);
        return Stream.concat(groups, switched).sorted().collect(Collectors.joining(";"));
    }

    /// Shows what [#words] once told of; what it does not know, it leaves out.
    public void recall(String words) {
        hidden.clear();
        extras.clear();
        extras.addAll(AT_FIRST);
        Stream.of(words.split(";", -1)).forEach(this::recallOne);
        tell();
    }

    private void recallOne(String word) {
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            if (word.equals("hide " + kind)) {
                hidden.add(Group.of(kind));
            }
        }
        for (Extra extra : Extra.values()) {
            if (word.equals("switch " + extra) && !extras.remove(extra)) {
                extras.add(extra);
            }
        }
        if (word.matches("hide code [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            hidden.add(Group.ofCode(UUID.fromString(word.substring("hide code ".length()))));
        }
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}
