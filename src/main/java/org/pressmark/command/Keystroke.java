package org.pressmark.command;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One press of a key with its modifiers, whatever the keyboard layout: a letter is named by its Latin key cap.
///
/// Taken from the key code; where a Cyrillic or Persian layout gives none, from the place of the letter it types.
/// `+` is also `=` and the numeric pad's, with or without Shift, because no two keyboards have it in one place.
/// `COMMAND` is Ctrl, or ⌘ on a Mac.
public record Keystroke(String key, Set<Modifier> modifiers) {
    /// The keys held down beside the one that is pressed.
    public enum Modifier {
        COMMAND,
        ALT,
        SHIFT
    }

    /// Signs that are commands.
    private static final String SIGNS = "[]/";

    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.";
    private static final String CYRILLIC = "йцукенгшщзхъфывапролджэячсмитьбю";
    private static final String UKRAINIAN = "йцукенгшщзхїфівапролджєячсмитьбю";
    private static final String PERSIAN = "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو.";
    private static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكط\u0626\u0621\u0624ر\u0649ةوزظ";
    private static final Map<String, String> BY_PLACE = Map.copyOf(IntStream.range(0, LATIN.length())
            .boxed()
            .flatMap(at -> java.util.stream.Stream.of(CYRILLIC, UKRAINIAN, PERSIAN, ARABIC)
                    .filter(layout -> at < layout.length())
                    .map(layout -> Map.entry(layout.substring(at, at + 1), LATIN.substring(at, at + 1))))
            .filter(entry -> !LATIN.contains(entry.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first)));

    public Keystroke {
        modifiers = Set.copyOf(modifiers);
    }

    /// `Ctrl+Shift+Z`, `F1`, `Q`, `+`: as it stands in tables and on the key sheet.
    public static Keystroke of(String written) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        String rest = written;
        for (boolean more = true; more; ) {
            more = false;
            for (Modifier modifier : Modifier.values()) {
                String prefix = name(modifier) + "+";
                if (rest.startsWith(prefix)) {
                    modifiers.add(modifier);
                    rest = rest.substring(prefix.length());
                    more = true;
                }
            }
        }
        return new Keystroke(rest, modifiers);
    }

    /// What was pressed. `command` says which key is Ctrl or ⌘ here. A sign of [#SIGNS] is itself, whatever was
    /// held down to type it: on German keyboards `/` takes Shift and `[` takes AltGr.
    public static Keystroke of(KeyEvent event, KeyCode command) {
        if (event.getText().length() == 1 && SIGNS.contains(event.getText())) {
            return new Keystroke(event.getText(), Set.of());
        }
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        if (command == KeyCode.META ? event.isMetaDown() : event.isControlDown()) {
            modifiers.add(Modifier.COMMAND);
        }
        if (event.isAltDown()) {
            modifiers.add(Modifier.ALT);
        }
        String key = key(event.getCode(), event.getText());
        if (event.isShiftDown() && !key.equals("+")) {
            modifiers.add(Modifier.SHIFT);
        }
        return new Keystroke(key, modifiers);
    }

    private static String key(KeyCode code, String typed) {
        return switch (code) {
            case PLUS, ADD, EQUALS -> "+";
            case DELETE -> "Delete";
            case BACK_SPACE -> "Backspace";
            case ENTER -> "Enter";
            case ESCAPE -> "Esc";
            case TAB -> "Tab";
            case PERIOD -> ".";
            case COMMA -> ",";
            case OPEN_BRACKET -> "[";
            case CLOSE_BRACKET -> "]";
            case SLASH -> "/";
            case UP -> "Up";
            case DOWN -> "Down";
            default -> code.isLetterKey() || code.isFunctionKey() ? code.getName() : otherwise(code, typed);
        };
    }

    private static String otherwise(KeyCode code, String typed) {
        if (code.isDigitKey()) {
            String name = code.getName();
            return name.substring(name.length() - 1);
        }
        String letter = typed.toLowerCase(Locale.ROOT);
        String latin = BY_PLACE.getOrDefault(letter, letter);
        return switch (latin) {
            case "+", "=" -> "+";
            case "" -> code.getName();
            default -> latin.toUpperCase(Locale.ROOT);
        };
    }

    private static String name(Modifier modifier) {
        return switch (modifier) {
            case COMMAND -> "Ctrl";
            case ALT -> "Alt";
            case SHIFT -> "Shift";
        };
    }

    @Override
    public String toString() {
        return EnumSet.allOf(Modifier.class).stream()
                        .filter(modifiers::contains)
                        .map(modifier -> name(modifier) + "+")
                        .collect(Collectors.joining())
                + key;
    }
}
