package org.pressmark.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.text.Span;

/// A question asked beside the words it is about: type a few letters, take an option with Enter. Never blocks
/// anything.
///
/// Screen thread only. A prompt is answered or given up once; the desk then forgets it.
public final class Prompt {
    /// Something that can be taken; `label` is shown, `detail` says more in small letters.
    public record Option(String label, @Nullable String detail, Runnable taken) {}

    /// The detail of an option that would make a new entry.
    public static final String NEW = "new";

    /// The detail of the option that keeps a note.
    public static final String NOTE = "note";

    /// The detail of the option that means all the tags in question.
    public static final String ALL = "all";

    private final Message question;
    private final Span place;
    private final Function<String, List<Option>> offers;
    private final Runnable another;
    private final ObservableList<Option> options = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
    private final List<Option> late = new ArrayList<>();
    private String typed = "";

    /// `offers` gives the options for what was typed; `another` answers Tab: the next proposal for the place asked
    /// about.
    public Prompt(Message question, Span place, Function<String, List<Option>> offers, Runnable another) {
        this.question = question;
        this.place = place;
        this.offers = offers;
        this.another = another;
        options.setAll(offers.apply(typed));
    }

    public Message question() {
        return question;
    }

    /// The words it is about, beside which it is shown.
    public Span place() {
        return place;
    }

    public ObservableList<Option> options() {
        return options;
    }

    /// Which option Enter would take, counted from 0.
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public String typed() {
        return typed;
    }

    public void type(String letters) {
        typed = letters;
        late.clear();
        List<Option> now = new ArrayList<>(offers.apply(letters));
        now.addAll(late);
        options.setAll(now);
        chosen.set(0);
    }

    /// Adds options that took longer to find, if these letters are still what is typed.
    public void offerMore(String letters, List<Option> more) {
        if (letters.equals(typed)) {
            late.addAll(more);
            options.addAll(more);
        }
    }

    /// Moves the choice by so many options, stopping at either end.
    public void move(int by) {
        chosen.set(Math.clamp(chosen.get() + (long) by, 0, Math.max(0, options.size() - 1)));
    }

    void tryAnother() {
        another.run();
    }

    /// What keeps the words typed, where the question is for words and not for one of several things; else null.
    public @Nullable Option keeping() {
        return options.stream()
                .filter(option -> NOTE.equals(option.detail()) && !typed.isBlank())
                .findFirst()
                .orElse(null);
    }

    @Nullable
    Option choice() {
        return chosen.get() < options.size() ? options.get(chosen.get()) : null;
    }
}
