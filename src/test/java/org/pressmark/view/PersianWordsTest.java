package org.pressmark.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.pressmark.settings.Phrases;
import org.pressmark.view.form.NamesField;
import org.pressmark.view.form.ProseField;
import org.pressmark.view.form.TypedField;
import org.pressmark.view.form.Typing;

/// Letters that a Persian word keeps apart without a blank: in a font that has their sign they are no box.
final class PersianWordsTest extends OnScreen {
    private static final String NAME = "مقام\u200cهای تهران";

    private void readsRight(TextInputControl field, String name) {
        show(new VBox(field), 220, 60);
        String plain = onScreen(() -> field.getFont().getFamily());
        onScreen(() -> field.setText(NAME));
        snapshot(field, name);
        assertEquals("Vazirmatn", onScreen(() -> field.getFont().getFamily()));
        assertEquals(NAME, onScreen(() -> field.getText()));
        onScreen(() -> field.setText("Tehran officials"));
        settled();
        assertEquals(plain, onScreen(() -> field.getFont().getFamily()));
    }

    @Test
    void aFieldOfOneLineHasTheirFont() {
        readsRight(onScreen(() -> new LineField()), "persian-line");
    }

    @Test
    void aFactHasTheirFont() {
        readsRight(onScreen(() -> new TypedField<>(Typing.WORDS, "", Phrases.english())), "persian-fact");
    }

    @Test
    void aFieldOfSeveralLinesHasTheirFont() {
        readsRight(onScreen(() -> new ProseField(Typing.WORDS, "", Phrases.english())), "persian-prose");
    }

    @Test
    void aNameHasTheirFont() {
        NamesField field = onScreen(() -> new NamesField("Alias", "Add", Phrases.english()));
        show(field, 220, 120);
        onScreen(() -> field.show(List.of(NAME)));
        snapshot(field, "persian-names");
        assertEquals(
                "Vazirmatn",
                onScreen(() ->
                        ((TextField) field.lookup(".text-field")).getFont().getFamily()));
    }
}
