package org.pressmark.desk.review;

import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.pressmark.review.Difference;

/// What is being typed or made about the difference that is looked at: a comment, a third version. Nothing of it
/// is on disk. What was typed about a difference stands there again whenever it is looked at. Screen thread only.
public final class Composing {
    private final ReadOnlyObjectWrapper<@Nullable ThirdVersion> third = new ReadOnlyObjectWrapper<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private final Map<String, String> drafts = new TreeMap<>();
    private String about = "";
    private Runnable commenting = () -> {};

    Composing() {}

    /// What somebody is typing about the difference that is looked at: it goes along with the next decision.
    public StringProperty typedProperty() {
        return typed;
    }

    /// Turns to another difference, or to none.
    void look(@Nullable Item item) {
        putAside();
        about = item == null ? "" : Key.of(item).word();
        typed.set(drafts.getOrDefault(about, ""));
        third.set(null);
    }

    private void putAside() {
        if (typed.get().isBlank()) {
            drafts.remove(about);
        } else {
            drafts.put(about, typed.get());
        }
    }

    /// What was typed and neither said nor sent along yet, by a word for the difference that it is about.
    public Map<String, String> drafts() {
        putAside();
        return Map.copyOf(drafts);
    }

    /// Lays what was typed in an earlier run where it belongs.
    public void take(Map<String, String> earlier) {
        drafts.putAll(earlier);
        typed.set(drafts.getOrDefault(about, ""));
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
