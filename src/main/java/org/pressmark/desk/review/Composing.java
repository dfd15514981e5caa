package org.pressmark.desk.review;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.pressmark.review.Difference;

/// What is being typed or made about the difference that is looked at: a comment, a third version. Nothing of it
/// is on disk. Screen thread only.
public final class Composing {
    private final ReadOnlyObjectWrapper<@Nullable ThirdVersion> third = new ReadOnlyObjectWrapper<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private Runnable commenting = () -> {};

    Composing() {}

    /// What somebody is typing about the difference that is looked at: it goes along with the next decision.
    public StringProperty typedProperty() {
        return typed;
    }

    /// Who lets a comment be typed when that is asked for.
    public void onComment(Runnable handler) {
        commenting = handler;
    }

    public void askComment() {
        commenting.run();
    }

    /// The third version that is being made, or null.
    public ReadOnlyObjectProperty<@Nullable ThirdVersion> thirdProperty() {
        return third.getReadOnlyProperty();
    }

    public void beginThird(Item item, Difference difference) {
        third.set(new ThirdVersion(item, difference));
    }

    /// Lets it go; what was stored of it is on disk.
    public void endThird() {
        third.set(null);
    }
}
