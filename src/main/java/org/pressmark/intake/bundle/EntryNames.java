package org.pressmark.intake.bundle;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Source;
import org.pressmark.intake.page.PageParts;

/// What the name of an entry of a zip archive says of it; names never become paths.
final class EntryNames {
    private static final List<String> ARCHIVES = List.of(".zip", ".7z", ".rar", ".tar", ".tar.gz", ".tgz");

    private EntryNames() {}

    /// Whether an entry is hidden or a part of a saved page; `isThere` is asked for the page.
    static boolean isAside(String path, Predicate<String> isThere) {
        String plain = path.replace('\\', '/');
        boolean isHidden = plain.startsWith(".") || plain.contains("/.");
        return isHidden || PageParts.isPart(plain, isThere);
    }

    static boolean isArchive(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return ARCHIVES.stream().anyMatch(plain::endsWith);
    }

    static String bare(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    /// Names that lead out of a folder are made to overwrite what lies elsewhere: nothing of such an archive is
    /// meant well.
    static void refuseWayOut(Source source, String name) {
        boolean leadsOut = name.startsWith("/")
                || name.startsWith("\\")
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("[/\\\\]")).contains("..");
        if (leadsOut) {
            throw new CannotRead("intake.zip.name", source.name(), name);
        }
    }
}
