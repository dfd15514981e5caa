package org.pressmark.intake.page;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.About;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Characters;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Rendering;
import org.pressmark.model.Content;
import org.pressmark.model.When;

/// Makes an article of a page's markup: the article's own text, with the text of the whole page beside it to choose
/// from.
public final class PageReader {
    private static final String JSOUP = "jsoup 1.24.1";
    private static final String READER = "pressmark-page 2, ";
    private static final String WHOLE = "pressmark-whole-page 2, " + JSOUP;

    /// An article is longer than a notice about cookies. UTF-16 code units.
    private static final int SHORTEST = 200;

    private final ArticleFinder finder = new Readability();

    /// A page that was captured rather than saved: where and when, as far as it is known, and by what it can be
    /// found again in the archive it was taken from.
    public record Capture(
            @Nullable String url,
            @Nullable When at,
            @Nullable String trace) {
        public static final Capture UNKNOWN = new Capture(null, null, null);
    }

    /// A page that is being read: the file it came in, the bytes that are kept of it, and its characters.
    private static final class Reading {
        private final String fileName;
        private final byte[] original;
        private final Characters markup;
        private final @Nullable String trace;

        Reading(String fileName, byte[] original, Characters markup, @Nullable String trace) {
            this.fileName = fileName;
            this.original = original;
            this.markup = markup;
            this.trace = trace;
        }

        Draft draft(Content content, About about) {
            return new Draft(fileName, content, markup.decision(), markup.confidence(), markup.replaced(), about, null);
        }

        Content content(String text, String reader) {
            String spoilt = markup.replaced() == 0 ? null : "replaced: " + markup.replaced();
            String note = Stream.of(spoilt, trace).filter(Objects::nonNull).collect(Collectors.joining("; "));
            return new Rendering(text, markup.charset().name(), reader, note.isEmpty() ? null : note)
                    .of(fileName, original);
        }
    }

    /// Reads a page. `original` is what is kept as its bytes, which may be more than its markup.
    ///
    /// @throws CannotRead if there is too much markup, or no text in it
    public Draft read(String fileName, byte[] original, Characters markup, Capture capture) {
        Reading reading = new Reading(fileName, original, markup, capture.trace());
        Document page = Markup.parsed(fileName, markup.text());
        About about = PageFacts.of(page);
        about = capture.at() == null ? about : about.retrieved(capture.at());
        Hidden.settle(page);
        String captured = capture.url();
        if (captured != null && (about.url() == null || !PageFacts.isCopy(captured))) {
            about = about.url(captured);
        }
        Content whole = reading.content(PageText.of(page.body()), WHOLE);
        String found = article(page);
        if (found == null) {
            return reading.draft(whole, about.ofWholePage());
        }
        String reader = READER + finder.name() + ", " + JSOUP;
        return reading.draft(reading.content(found, reader), about).or(whole);
    }

    private @Nullable String article(Document page) {
        if (!Bulk.of(page).isBearable()) {
            return null;
        }
        Element article = finder.article(page);
        String text = article == null ? "" : PageText.of(article);
        return text.length() < SHORTEST ? null : text;
    }
}
