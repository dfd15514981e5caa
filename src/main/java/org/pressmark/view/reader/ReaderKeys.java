package org.pressmark.view.reader;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Which key moves the caret which way. Alt and the system's own key are left to the commands.
final class ReaderKeys {
    private static final Map<KeyCode, CaretMove> ALONE = Map.of(
            KeyCode.LEFT, CaretMove.LEFT,
            KeyCode.RIGHT, CaretMove.RIGHT,
            KeyCode.UP, CaretMove.LINE_UP,
            KeyCode.DOWN, CaretMove.LINE_DOWN,
            KeyCode.HOME, CaretMove.LINE_START,
            KeyCode.END, CaretMove.LINE_END,
            KeyCode.PAGE_UP, CaretMove.PAGE_UP,
            KeyCode.PAGE_DOWN, CaretMove.PAGE_DOWN);
    private static final Map<KeyCode, CaretMove> WITH_CONTROL = Map.of(
            KeyCode.LEFT, CaretMove.WORD_LEFT,
            KeyCode.RIGHT, CaretMove.WORD_RIGHT,
            KeyCode.UP, CaretMove.PARAGRAPH_UP,
            KeyCode.DOWN, CaretMove.PARAGRAPH_DOWN,
            KeyCode.HOME, CaretMove.TEXT_START,
            KeyCode.END, CaretMove.TEXT_END);

    private ReaderKeys() {}

    static Optional<CaretMove> moveOf(KeyEvent key) {
        KeyCode code = withoutPad(key.getCode());
        if (key.isShortcutDown() || key.isControlDown()) {
            return key.isAltDown() ? Optional.empty() : Optional.ofNullable(WITH_CONTROL.get(code));
        }
        return key.isAltDown() || key.isMetaDown() ? Optional.empty() : Optional.ofNullable(ALONE.get(code));
    }

    static boolean isCopy(KeyEvent key) {
        return key.isShortcutDown()
                && !key.isAltDown()
                && !key.isShiftDown()
                && (key.getCode() == KeyCode.C || key.getCode() == KeyCode.INSERT);
    }

    static boolean isSelectAll(KeyEvent key) {
        return key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown() && key.getCode() == KeyCode.A;
    }

    private static KeyCode withoutPad(KeyCode code) {
        return switch (code) {
            case KP_LEFT -> KeyCode.LEFT;
            case KP_RIGHT -> KeyCode.RIGHT;
            case KP_UP -> KeyCode.UP;
            case KP_DOWN -> KeyCode.DOWN;
            default -> code;
        };
    }
}
