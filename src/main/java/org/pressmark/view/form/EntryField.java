package org.pressmark.view.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Entry;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Letters;

/// A fact that is an entry of a register: a few letters find it, Enter or Tab takes what is marked below, an empty
/// field is unknown.
///
/// Left by the mouse, words are taken only as the full name of an entry or as a new one: half a name picks nobody.
/// Own and not ControlsFX's auto-completion, which asks for suggestions on a thread of its own, where no register
/// may be read.
public final class EntryField<E extends Entry> extends TextField implements Fact<E> {
    private final Source<E> source;
    private final Phrases phrases;
    private final Offers offers;
    private Consumer<@Nullable E> taker = taken -> {};
    private @Nullable E value;
    private boolean isTyped;
    private boolean isShowing;

    public EntryField(Source<E> source, String whenUnknown, Phrases phrases) {
        this.source = source;
        this.phrases = phrases;
        this.offers = new Offers(this, Offers.Offer::taken);
        getStyleClass().addAll("fact-field", "entry-field");
        setPromptText(whenUnknown);
        textProperty().subscribe(words -> Letters.dress(this, words));
        textProperty().addListener((property, before, after) -> hear());
        focusedProperty().addListener((property, before, focused) -> {
            if (!focused) {
                leave();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::handle);
    }

    private void hear() {
        if (!isShowing) {
            isTyped = true;
            offer(getText().strip());
        }
    }

    private void offer(String typed) {
        List<Offers.Offer> all = new ArrayList<>();
        for (E entry : source.fitting().apply(typed)) {
            all.add(new Offers.Offer(source.name(entry), source.detail().apply(entry), () -> take(entry)));
        }
        var maker = source.maker();
        if (maker != null && !typed.isEmpty() && source.named(typed) == null) {
            all.add(new Offers.Offer(typed, phrases.say("form.new"), () -> take(maker.apply(typed))));
        }
        offers.show(typed.isEmpty() && isTyped ? List.of() : all, isTyped ? "" : getText());
    }

    private void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            event.consume();
            if (offers.isOpen()) {
                offers.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            } else {
                offer(isTyped ? getText().strip() : "");
            }
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.TAB) {
            takeMarked();
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
            }
        } else if (event.getCode() == KeyCode.ESCAPE && offers.isOpen()) {
            event.consume();
            giveUp();
        }
    }

    private void takeMarked() {
        Offers.Offer marked = offers.isOpen() ? offers.chosen() : null;
        if (marked != null) {
            marked.taken().run();
        } else {
            settle();
        }
    }

    private void take(@Nullable E entry) {
        isTyped = false;
        offers.close();
        if (Objects.equals(id(entry), id(value))) {
            display(value);
        } else {
            display(entry);
            taker.accept(entry);
        }
    }

    private static @Nullable Object id(@Nullable Entry entry) {
        return entry == null ? null : entry.id();
    }

    private void leave() {
        settle();
        offers.close();
        if (isTyped) {
            giveUp();
        }
    }

    private void display(@Nullable E entry) {
        isShowing = true;
        setText(entry == null ? "" : source.name(entry));
        selectAll();
        isShowing = false;
    }

    @Override
    public Control control() {
        return this;
    }

    @Override
    public void show(@Nullable E other) {
        value = other;
        if (!isTyped) {
            display(other);
        }
    }

    @Override
    public void commitsTo(Consumer<@Nullable E> other) {
        taker = other;
    }

    @Override
    public void settle() {
        if (!isTyped) {
            return;
        }
        String typed = getText().strip();
        var maker = source.maker();
        E named = source.named(typed);
        if (typed.isEmpty() || named != null) {
            take(named);
        } else if (maker != null && source.fitting().apply(typed).isEmpty()) {
            take(maker.apply(typed));
        }
    }

    @Override
    public void giveUp() {
        isTyped = false;
        offers.close();
        display(value);
    }

    /// Whether the list of offers is open: Esc then closes it, and nothing else.
    public boolean isOffering() {
        return offers.isOpen();
    }
}
