package org.pressmark.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.settings.Phrases;

/// What became of everything that was to come in: what was added, what was there already, what was refused and why.
///
/// It shows itself where there is more to say than one article that lies open now; it can always be asked for. A
/// new round begins it anew. Screen thread only.
public final class ArrivalReport {
    /// What became of a thing, in the order in which they are counted; what asks for somebody's look is read first.
    public enum Fate {
        ADDED,
        THERE,
        LEFT_OUT,
        REFUSED,
        PASSED_OVER
    }

    /// One thing: `name` is the file's or null where the sentences say it, `title` the article's or null, `said`
    /// what is to be known of it.
    public record Line(
            Fate fate, @Nullable String name, @Nullable String title, List<Message> said) {
        public Line {
            said = List.copyOf(said);
        }
    }

    /// What asks for somebody's look is read first.
    private static final List<Fate> LOOKED_AT =
            List.of(Fate.REFUSED, Fate.PASSED_OVER, Fate.LEFT_OUT, Fate.THERE, Fate.ADDED);

    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private final Map<String, List<UUID>> strangers = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper strange = new ReadOnlyIntegerWrapper();

    ArrivalReport() {}

    /// Everything so far: what was refused first, what was added last.
    public ObservableList<Line> lines() {
        return lines;
    }

    /// Whether the report is to be seen.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// How much became of what; what nothing became of is left out.
    public Map<Fate, Integer> counts() {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        lines.forEach(line -> counts.merge(line.fate(), 1, Integer::sum));
        return counts;
    }

    /// How many names of outlets came that the register does not have.
    public ReadOnlyIntegerProperty strangeProperty() {
        return strange.getReadOnlyProperty();
    }

    /// Names of outlets that came with articles and that the register does not have, with the articles of each.
    public Map<String, List<UUID>> strangers() {
        return Map.copyOf(strangers);
    }

    void begin() {
        know();
        shown.set(false);
        lines.clear();
    }

    void hide() {
        shown.set(false);
    }

    void show() {
        shown.set(!lines.isEmpty());
    }

    void add(List<Line> more) {
        for (Fate fate : LOOKED_AT) {
            lines.addAll(
                    endOf(fate),
                    more.stream().filter(line -> line.fate() == fate).toList());
        }
        shown.set(shown.get() || lines.size() > 1 || isTold());
    }

    /// The place behind the last line of a fate and of all that are read before it.
    private int endOf(Fate fate) {
        int from = 0;
        int to = lines.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean isBefore = LOOKED_AT.indexOf(lines.get(middle).fate()) <= LOOKED_AT.indexOf(fate);
            from = isBefore ? middle + 1 : from;
            to = isBefore ? to : middle;
        }
        return from;
    }

    /// Whether there is something nobody would hear of otherwise.
    private boolean isTold() {
        return !strangers.isEmpty() || lines.stream().anyMatch(line -> line.fate() == Fate.REFUSED);
    }

    /// An article came in under the name of an outlet that the register does not have.
    void stranger(String outlet, UUID article) {
        strangers.computeIfAbsent(outlet, name -> new ArrayList<>()).add(article);
        strange.set(strangers.size());
    }

    /// The register has them now.
    void know() {
        strangers.clear();
        strange.set(0);
    }

    /// The report as lines of text: what became of it, file, title and sentences, with tabs between them.
    public String written(Phrases phrases) {
        return lines.stream()
                .map(line -> Stream.of(word(line.fate(), phrases), line.name(), line.title(), sentences(line, phrases))
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// The word for what became of a thing.
    public static String word(Fate fate, Phrases phrases) {
        return switch (fate) {
            case ADDED -> phrases.say("arrivalReport.fate.added");
            case THERE -> phrases.say("arrivalReport.fate.there");
            case LEFT_OUT -> phrases.say("arrivalReport.fate.leftOut");
            case REFUSED -> phrases.say("arrivalReport.fate.refused");
            case PASSED_OVER -> phrases.say("arrivalReport.fate.passedOver");
        };
    }

    /// All that is to be known of a thing, in one line.
    public static String sentences(Line line, Phrases phrases) {
        return line.said().stream()
                .map(one -> phrases.say(one.key(), one.arguments()))
                .collect(Collectors.joining(" "));
    }
}
