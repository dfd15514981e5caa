package org.pressmark.command;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Arrival.Extent;
import org.pressmark.desk.Desk;
import org.pressmark.intake.About;
import org.pressmark.intake.Draft;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance.OutletEvidence;
import org.pressmark.model.Refusal;
import org.pressmark.model.When;
import org.pressmark.suggest.Newcomers;
import org.pressmark.suggest.Titles;

/// Articles that came in and offer something to choose: the character set, the part of a page, the publisher. They
/// are shown one after the other; none is stored before it was looked at. Screen thread only.
public final class Waiting {
    /// UTF-16 code units.
    private static final int BEGINNING = 1_200;

    /// An article as it would come in; `others` articles wait behind it.
    public record Preview(
            String fileName,
            String title,
            @Nullable String byline,
            @Nullable When published,
            @Nullable String url,
            Houses houses,
            Part part,
            String beginning,
            int length,
            Letters letters,
            List<Message> notes,
            int others) {}

    /// Who is taken for its publisher: the outlet of the register that is proposed, a new one, or nobody.
    public enum House {
        PROPOSED,
        NEW,
        UNKNOWN
    }

    /// Who may have published it. `proposed` is an outlet of the register or null, `isByUrl` whether its url speaks
    /// for it; `stranger` is what the page calls itself where the register has no such outlet, or null; `chosen` is
    /// what was chosen.
    public record Houses(
            @Nullable String proposed,
            boolean isByUrl,
            @Nullable String stranger,
            House chosen) {}

    /// In which character set it was read; the others are empty where there is no doubt.
    public record Letters(String charset, List<String> others, int replaced, boolean isUnsure) {}

    /// Which text is shown: the only one there is, or one of two.
    public enum Part {
        ONLY,
        ARTICLE,
        WHOLE
    }

    private final Desk desk;
    private final Shelving shelving;
    private final Consumer<Refusal> refuse;
    private final Consumer<Arrival> left;
    private final List<Arrival> queue = new ArrayList<>();
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();

    /// `left` is told what was left out.
    Waiting(Desk desk, Shelving shelving, Consumer<Refusal> refuse, Consumer<Arrival> left) {
        this.desk = desk;
        this.shelving = shelving;
        this.refuse = refuse;
        this.left = left;
    }

    /// What waits to be looked at, or null.
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    void add(List<Arrival> arrivals) {
        queue.addAll(arrivals);
        show();
    }

    /// Reads what is previewed in another character set.
    public void readAs(String charset) {
        try {
            change(arrival -> arrival.as(Charset.forName(charset)));
        } catch (Refusal refusal) {
            refuse.accept(refusal);
        }
    }

    /// Takes what was picked out as the article.
    public void articleText() {
        change(arrival -> arrival.as(Extent.ARTICLE));
    }

    /// Takes all text of the page.
    public void wholeText() {
        change(arrival -> arrival.as(Extent.WHOLE));
    }

    /// Chooses who published it.
    public void publishedBy(House house) {
        change(arrival -> arrival.of(house));
    }

    private void change(UnaryOperator<Arrival> choice) {
        if (!queue.isEmpty()) {
            queue.set(0, choice.apply(queue.getFirst()));
            show();
        }
    }

    /// Stores what is previewed, as it reads now.
    public void take() {
        if (!queue.isEmpty()) {
            shelving.store(List.of(queue.removeFirst()));
            show();
        }
    }

    /// Stores what is previewed and all that wait behind it, as they read now, in one step.
    public void takeAll() {
        List<Arrival> all = List.copyOf(queue);
        queue.clear();
        shelving.store(all);
        show();
    }

    /// Leaves out what is previewed.
    public void skip() {
        if (!queue.isEmpty()) {
            left.accept(queue.removeFirst());
            show();
        }
    }

    private void show() {
        preview.set(queue.isEmpty() ? null : preview(queue.getFirst(), queue.size() - 1));
    }

    private Preview preview(Arrival arrival, int others) {
        Draft draft = arrival.chosen();
        About about = draft.about();
        String text = draft.text();
        String title = about.title();
        return new Preview(
                arrival.source().name(),
                title == null ? Titles.title(text) : title,
                about.byline(),
                about.published(),
                about.url(),
                houses(arrival),
                part(arrival),
                text.substring(0, Math.min(BEGINNING, text.length())),
                text.length(),
                letters(draft),
                about.notes(),
                others);
    }

    private Houses houses(Arrival arrival) {
        List<Outlet> register = desk.shelves().outlets().all();
        Newcomers.Publisher proposed = arrival.proposed(register).orElse(null);
        String stranger = arrival.stranger(register);
        boolean isNothing = proposed == null && arrival.house() == House.PROPOSED;
        return new Houses(
                proposed == null ? null : proposed.outlet().name(),
                proposed != null && proposed.evidence() == OutletEvidence.URL,
                stranger,
                isNothing ? House.UNKNOWN : arrival.house());
    }

    private static Part part(Arrival arrival) {
        if (arrival.draft().whole() == null) {
            return Part.ONLY;
        }
        return switch (arrival.extent()) {
            case ARTICLE -> Part.ARTICLE;
            case WHOLE -> Part.WHOLE;
        };
    }

    private static Letters letters(Draft draft) {
        return new Letters(
                draft.content().charset(),
                draft.alternatives().stream().map(Charset::name).toList(),
                draft.replaced(),
                draft.certainty() != Draft.Certainty.CERTAIN);
    }
}
