package org.pressmark.intake;

import java.util.List;

/// A kind of file that articles come in.
///
/// Formats are asked in the order of their list; the first that recognises a file reads it. They hold no state:
/// any thread.
public sealed interface ArticleFormat permits ArticleFile, ArticleStore {
    /// One word for reports and the command line, such as `page`; never shown alone.
    String name();

    /// The endings of file names that mean this format, lower case, without the dot. Files of a folder are taken
    /// by them.
    List<String> endings();

    /// Whether a file is of this kind, by its name and its first bytes (up to 8,192). Throws nothing.
    boolean recognises(String fileName, byte[] head);

    /// Whether a file's name ends in one of [#endings()]. An ending may have a dot within: `warc.gz`.
    default boolean isNamed(String fileName) {
        String name = fileName.toLowerCase(java.util.Locale.ROOT);
        return endings().stream().anyMatch(ending -> name.endsWith("." + ending));
    }
}
