package org.pressmark.intake.page;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Tells the folder in which a browser puts the pictures and frames of a page it saves: `Talks_files` beside
/// `Talks.html`. What lies in it is no article, also where it is a page.
public final class PageParts {
    /// What browsers add to the name of the page, in the languages they speak.
    private static final Pattern FOLDER = Pattern.compile(
            "(?:[_-]files|\\.files|_file|[_-]dateien|_fichiers|_archivos|_bestanden)$", Pattern.CASE_INSENSITIVE);

    private PageParts() {}

    /// Whether a path, with `/` between its names, leads through the folder of a saved page. `isThere` is asked for
    /// the page, by its path.
    public static boolean isPart(String path, Predicate<String> isThere) {
        for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            String folder = path.substring(0, end);
            String page = FOLDER.matcher(folder).replaceFirst("");
            if (page.length() < folder.length() && (isThere.test(page + ".html") || isThere.test(page + ".htm"))) {
                return true;
            }
        }
        return false;
    }
}
