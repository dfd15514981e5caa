package org.pressmark.view;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.text.Font;

/// The families that ship with the program, loaded from the class path, so that a page looks the same everywhere.
///
/// A family whose files are missing is replaced by one that every JavaFX has; nothing is ever fetched. Screen
/// thread only.
public final class Fonts {
    private static final double ANY_SIZE = 12;
    private static final List<String> FILES = List.of(
            "charis-sil/CharisSIL-Regular.ttf",
            "charis-sil/CharisSIL-Bold.ttf",
            "charis-sil/CharisSIL-Italic.ttf",
            "charis-sil/CharisSIL-BoldItalic.ttf",
            "gentium-book-plus/GentiumBookPlus-Regular.ttf",
            "gentium-book-plus/GentiumBookPlus-Bold.ttf",
            "inter/Inter-Regular.ttf",
            "inter/Inter-Medium.ttf",
            "inter/Inter-SemiBold.ttf",
            "inter/Inter-Bold.ttf",
            "noto-emoji/NotoEmoji-Regular.ttf",
            "noto-naskh-arabic/NotoNaskhArabic-Regular.ttf",
            "noto-naskh-arabic/NotoNaskhArabic-Bold.ttf",
            "noto-serif-hebrew/NotoSerifHebrew-Regular.ttf",
            "noto-serif-hebrew/NotoSerifHebrew-Bold.ttf",
            "vazirmatn/Vazirmatn-Regular.ttf",
            "vazirmatn/Vazirmatn-Bold.ttf");
    private static final Set<String> LOADED = load();

    private Fonts() {}

    /// What articles are set in.
    public static String reading() {
        return either("Charis SIL", "Serif");
    }

    /// What everything around the article is set in.
    public static String interfaceFamily() {
        return either("Inter", "System");
    }

    public static String greek() {
        return either("Gentium Book Plus", reading());
    }

    public static String arabic() {
        return either("Noto Naskh Arabic", "Serif");
    }

    public static String hebrew() {
        return either("Noto Serif Hebrew", "Serif");
    }

    public static String emoji() {
        return either("Noto Emoji", "System");
    }

    private static String either(String shipped, String everywhere) {
        return LOADED.contains(shipped) ? shipped : everywhere;
    }

    private static Set<String> load() {
        return FILES.stream().flatMap(file -> family(file).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /// The family of a shipped file; empty where it is missing or cannot be read: another family stands in.
    private static Optional<String> family(String file) {
        try (InputStream bytes = Fonts.class.getResourceAsStream("/assets/fonts/" + file)) {
            return Optional.ofNullable(bytes)
                    .map(stream -> Font.loadFont(stream, ANY_SIZE))
                    .map(Font::getFamily);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
