package org.pressmark.desk.review;

import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan;
import org.pressmark.review.Difference;
import org.pressmark.review.Facet;
import org.pressmark.review.Sayings;
import org.pressmark.review.Value;

/// A version of a tag that is neither mine nor theirs, while it is being made: nothing of it is on disk.
///
/// It may point into the registers of either side until it is stored. Screen thread only.
public final class ThirdVersion {
    private final Item item;
    private final @Nullable Annotation mine;
    private final @Nullable Annotation theirs;
    private final Sayings mySayings;
    private final Sayings theirSayings;
    private final ObjectProperty<@Nullable RoleSpan> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Annotation> draft = new ReadOnlyObjectWrapper<>();

    /// Begins with mine, where there is one.
    ThirdVersion(Item item, Difference difference) {
        this.item = item;
        this.mine = difference.mine().isEmpty() ? null : difference.mine().getFirst();
        this.theirs = difference.theirs().isEmpty() ? null : difference.theirs().getFirst();
        this.mySayings = new Sayings(item.reviewed().compared().mine());
        this.theirSayings = new Sayings(item.reviewed().compared().theirs());
        draft.set(difference.first());
    }

    public Item item() {
        return item;
    }

    public @Nullable Annotation mine() {
        return mine;
    }

    public @Nullable Annotation theirs() {
        return theirs;
    }

    public ReadOnlyObjectProperty<Annotation> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// What a tag of either side says.
    public Map<Facet, Value> says(Annotation tag) {
        return (tag.equals(theirs) && !tag.equals(mine) ? theirSayings : mySayings).of(tag);
    }

    /// The stretch that was selected on the page, to stand on, or null.
    public ObjectProperty<@Nullable RoleSpan> selectedProperty() {
        return selected;
    }

    public void edit(Annotation other) {
        draft.set(other);
    }
}
