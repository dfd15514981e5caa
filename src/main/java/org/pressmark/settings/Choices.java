package org.pressmark.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What the analyst chose once and finds again: immutable, any thread.
///
/// `fontSize` is the reading size in pixels, 12 to 32; `recent` are paths of projects, latest first; `lastFolder`
/// is where the last file dialog was; `panels` are the widths of the side panels by name, in pixels; `sizeLimit`
/// is the largest file taken in, in bytes; `remembered` are small things kept under a name of their own (see
/// [#remembered(String)]).
public record Choices(
        @Nullable String annotator,
        Theme theme,
        int fontSize,
        List<String> recent,
        @Nullable String lastFolder,
        Map<String, Double> panels,
        long sizeLimit,
        Map<String, String> remembered) {
    /// Dark ink on light paper, or the reverse.
    public enum Theme {
        LIGHT,
        DARK
    }

    public static final int SMALLEST = 12;
    public static final int LARGEST = 32;
    private static final int REMEMBERED = 12;
    private static final String SYSTEM_THEME = "theme.system";
    private static final String LANGUAGE = "language";
    private static final String SCALE = "scale";
    private static final long TWENTY_MEGABYTES = 20L << 20;

    public static final Choices DEFAULT =
            new Choices(null, Theme.LIGHT, 17, List.of(), null, Map.of(), TWENTY_MEGABYTES, Map.of());

    public Choices {
        fontSize = Math.clamp(fontSize, SMALLEST, LARGEST);
        recent = List.copyOf(recent);
        panels = Map.copyOf(panels);
        remembered = Map.copyOf(remembered);
    }

    public Choices annotator(String other) {
        return new Choices(other, theme, fontSize, recent, lastFolder, panels, sizeLimit, remembered);
    }

    /// Who tags until somebody says a name: whoever is logged in, or else `somebody`.
    public String annotatorOr(String user, String somebody) {
        if (annotator != null) {
            return annotator;
        }
        return user.isBlank() ? somebody : user.strip();
    }

    public Choices theme(Theme other) {
        return new Choices(annotator, other, fontSize, recent, lastFolder, panels, sizeLimit, remembered);
    }

    public Choices fontSize(int other) {
        return new Choices(annotator, theme, other, recent, lastFolder, panels, sizeLimit, remembered);
    }

    public Choices lastFolder(String other) {
        return new Choices(annotator, theme, fontSize, recent, other, panels, sizeLimit, remembered);
    }

    public Choices sizeLimit(long other) {
        return new Choices(annotator, theme, fontSize, recent, lastFolder, panels, other, remembered);
    }

    public Choices panel(String name, double width) {
        Map<String, Double> widths = new TreeMap<>(panels);
        widths.put(name, width);
        return new Choices(annotator, theme, fontSize, recent, lastFolder, widths, sizeLimit, remembered);
    }

    /// Whether the theme is that of the system, now and when that changes.
    public boolean followsSystem() {
        return remembered(SYSTEM_THEME) != null;
    }

    public Choices followingSystem() {
        return remember(SYSTEM_THEME, "follow");
    }

    public Choices ofOwnTheme() {
        return remember(SYSTEM_THEME, null);
    }

    /// What is kept under a name such as `key.quote` or `project.ID.hidden`, or null: for what a part of the
    /// window finds again as it was left and nobody else asks for.
    public @Nullable String remembered(String name) {
        return remembered.get(name);
    }

    /// Keeps a value under a name; null forgets it.
    public Choices remember(String name, @Nullable String value) {
        Map<String, String> kept = new TreeMap<>(remembered);
        if (value == null) {
            kept.remove(name);
        } else {
            kept.put(name, value);
        }
        return new Choices(annotator, theme, fontSize, recent, lastFolder, panels, sizeLimit, kept);
    }

    /// The language chosen once, or else the given one.
    public Language languageOr(Language system) {
        String tag = remembered(LANGUAGE);
        return tag == null ? system : Language.of(Locale.forLanguageTag(tag));
    }

    public Choices language(Language other) {
        return remember(LANGUAGE, other.tag());
    }

    /// How large everything in the window is, from its next start on.
    public Scale scale() {
        return Scale.of(remembered(SCALE));
    }

    public Choices scale(Scale other) {
        return remember(SCALE, other == Scale.SYSTEM ? null : other.name());
    }

    /// This project becomes the latest.
    public Choices opened(String project) {
        List<String> all = new ArrayList<>(recent);
        all.remove(project);
        all.addFirst(project);
        return new Choices(
                annotator,
                theme,
                fontSize,
                all.subList(0, Math.min(all.size(), REMEMBERED)),
                lastFolder,
                panels,
                sizeLimit,
                remembered);
    }

    /// This project is offered no longer: it is gone.
    public Choices forgotten(String project) {
        List<String> all = new ArrayList<>(recent);
        all.remove(project);
        return new Choices(annotator, theme, fontSize, all, lastFolder, panels, sizeLimit, remembered);
    }
}
