package org.pressmark.exchange.foreign;

import org.jspecify.annotations.Nullable;
import org.pressmark.text.Anchor;
import org.pressmark.text.Reanchoring;
import org.pressmark.text.Span;

/// The places of a file whose text is another version of the project's: found in the text of the file first, and
/// from there by words and context in the project's.
final class AcrossTexts implements Places {
    private final Places inFile;
    private final String fileText;
    private final Reanchoring search;

    AcrossTexts(Places inFile, String fileText, String projectText) {
        this.inFile = inFile;
        this.fileText = fileText;
        this.search = Reanchoring.in(projectText);
    }

    @Override
    public Found place(ForeignSpan span) {
        @Nullable Span there = inFile.place(span).span();
        if (there == null || there.isEmpty()) {
            return Found.NOWHERE;
        }
        return search.find(Anchor.of(fileText, there))
                .map(found -> new Found(found.span(), How.FOUND_AGAIN))
                .orElse(Found.NOWHERE);
    }
}
