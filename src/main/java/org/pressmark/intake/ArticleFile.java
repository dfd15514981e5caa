package org.pressmark.intake;

/// A kind of file that is one article: a text, a web page, a document.
public non-sealed interface ArticleFile extends ArticleFormat {
    /// Reads the whole article or nothing.
    ///
    /// @throws CannotRead in a sentence, whatever is wrong with the file: it is thrown for hostile files too,
    ///     within seconds and little memory; [NeedsPassword] where it is locked
    Draft read(Source source, Limits limits);
}
