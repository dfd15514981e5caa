package org.pressmark.command;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// Asks for files. The window shows the system's dialogs, which the headless platform does not have; a test answers
/// itself. Nothing is called where the analyst gives up.
public interface Choose {
    /// Files with articles that are there; their names mostly have one of these endings, without the dot.
    void articles(List<String> endings, Consumer<List<Path>> chosen);

    /// A folder with articles.
    void folder(Consumer<Path> chosen);

    /// A project that is there.
    void project(Consumer<Path> chosen);

    /// A codebook that is there, as JSON or CSV.
    void codebook(Consumer<Path> chosen);

    /// A name for a codebook's file. `suggested` is a bare file name, whose ending says which kind.
    void newCodebook(String suggested, Consumer<Path> chosen);

    /// An annotation set that is there.
    void annotationSet(Consumer<Path> chosen);

    /// An annotation set that is there, in a file whose name ends in one of these, without the first dot.
    default void annotationSet(List<String> endings, Consumer<Path> chosen) {
        annotationSet(chosen);
    }

    /// A name for an annotation set. `suggested` is a bare file name, whose ending says which kind.
    void newAnnotationSet(String suggested, Consumer<Path> chosen);

    /// Somebody else's project or annotation set that is there.
    void colleague(Consumer<Path> chosen);

    /// A review that somebody handed over.
    void review(Consumer<Path> chosen);

    /// A name for a review to be handed on, or for a report of it. `suggested` is a bare file name.
    void newReview(String suggested, Consumer<Path> chosen);

    /// A name for a report, which ends as its kind does: `html`, `xlsx` or `csv`. `suggested` is a bare file name.
    void newReport(String suggested, Consumer<Path> chosen);

    /// A name for an evidence pack, which ends as its kind does: `html` or `docx`. `suggested` is a bare file name.
    void newEvidencePack(String suggested, Consumer<Path> chosen);

    /// A name for the file an article was made of. `suggested` is a bare file name.
    void newOriginal(String suggested, Consumer<Path> chosen);

    /// A name for a project that is not there yet. `suggested` is a bare file name.
    void newProject(String suggested, Consumer<Path> chosen);
}
