package org.pressmark.view.form;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Control;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.settings.Phrases;

/// A colour, `#rrggbb`: picked beside, or typed.
public final class ColorField extends HBox implements Fact<String>, Problematic {
    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

    private final TypedField<String> typed;
    private final ColorPicker picker = new ColorPicker();

    public ColorField(String name, Phrases phrases) {
        typed = new TypedField<>((Typing.Plain) ColorField::read, "", phrases);
        typed.setAccessibleText(name);
        picker.setAccessibleText(name);
        picker.getStyleClass().addAll("button", "color-picker-field");
        getStyleClass().add("color-field");
        HBox.setHgrow(typed, Priority.ALWAYS);
        getChildren().addAll(picker, typed);
    }

    private static String read(String words) {
        String color = words.toLowerCase(Locale.ROOT);
        String whole = color.startsWith("#") ? color : "#" + color;
        if (!FORM.matcher(whole).matches()) {
            throw new Refusal(Message.of("typed.color"));
        }
        return whole;
    }

    @Override
    public Control control() {
        return typed;
    }

    @Override
    public void show(@Nullable String value) {
        typed.show(value);
        if (value != null) {
            picker.setValue(Color.web(value));
        }
    }

    @Override
    public void commitsTo(Consumer<@Nullable String> taker) {
        typed.commitsTo(taker);
        picker.setOnAction(picked -> {
            Color color = picker.getValue();
            taker.accept(String.format(
                    Locale.ROOT,
                    "#%02x%02x%02x",
                    Math.round(color.getRed() * 255),
                    Math.round(color.getGreen() * 255),
                    Math.round(color.getBlue() * 255)));
        });
    }

    @Override
    public void settle() {
        typed.settle();
    }

    @Override
    public void giveUp() {
        typed.giveUp();
    }

    @Override
    public ReadOnlyStringProperty problemProperty() {
        return typed.problemProperty();
    }
}
