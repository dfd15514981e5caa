package org.pressmark.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;
import org.pressmark.intake.kind.ArticleFormats;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;

/// Says what lies in files that hold several articles, a line each: date, size in bytes, url, title. Nothing is
/// added.
record Contents(ArticleFormats formats, Adding.Wishes wishes, Counter counter) {
    /// Answers whether the file could be looked into. A file that is one article is said by its name.
    boolean say(Path file) {
        try {
            Source source = wishes.source(file);
            switch (formats.of(source)) {
                case ArticleFile _ -> line("", source.size(), null, source.name());
                case ArticleStore many ->
                    many.offers(source.watched(counter.progress()::within), wishes.limits())
                            .forEach(this::line);
            }
            return true;
        } catch (Refusal refusal) {
            counter.refuse(refusal);
            return false;
        }
    }

    private void line(Offer offer) {
        Message trouble = offer.trouble();
        if (trouble != null) {
            counter.remark(trouble);
        }
        line(offer.date() == null ? "" : offer.date().value(), offer.size(), offer.url(), offer.title());
    }

    private void line(String date, long size, @Nullable String url, String title) {
        counter.line(date, size < 0 ? "" : String.valueOf(size), url == null ? "" : url, title);
    }
}
