package org.pressmark.exchange.foreign;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Dates;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.Message;
import org.pressmark.model.Provenance;
import org.pressmark.text.Newlines;

/// An article made of what a file of another tool says of it, for a project that does not hold its text.
record NewArticle(Article article, Content content) {
    private static final String MARK = "\uFEFF";
    private static final int LONGEST_TITLE = 300;

    static NewArticle of(
            ForeignSet set,
            ForeignArticle said,
            String raw,
            Acquaintance acquaintance,
            Instant at,
            List<Message> notes) {
        Content content = content(raw, "pressmark-" + set.format() + " 1");
        Saying<Known> known = new Saying<>(set.file(), said.place(), said.known(), notes);
        String title = known.text(Known.TITLE);
        Article article = new Article(
                said.id() == null ? StableIds.of("article", content.textSha256()) : said.id(),
                title(title == null ? said.name() : title),
                content.fingerprint(known.text(Known.FILE_NAME)),
                provenance(known, acquaintance),
                new Dates(known.when(Known.SAID), known.when(Known.PUBLISHED), known.when(Known.RETRIEVED)),
                known.text(Known.LANGUAGE),
                known.word(Known.GENRE, Article.Genre.class, Article.Genre.UNKNOWN),
                known.word(Known.STATUS, Article.Status.class, Article.Status.NEW),
                known.text(Known.NOTE),
                added(said, at));
        return new NewArticle(article, content);
    }

    private static Instant added(ForeignArticle said, Instant otherwise) {
        String added = said.known().get(Known.ADDED);
        try {
            return added == null ? otherwise : Instant.parse(added);
        } catch (DateTimeParseException notAnInstant) {
            return otherwise;
        }
    }

    private static Provenance provenance(Saying<Known> known, Acquaintance acquaintance) {
        return new Provenance(
                outlet(known.text(Known.PUBLISHER), acquaintance),
                outlet(known.text(Known.PROVIDER), acquaintance),
                known.word(Known.ORIGIN_TYPE, Provenance.OriginType.class, Provenance.OriginType.UNKNOWN),
                known.word(Known.OUTLET_EVIDENCE, Provenance.OutletEvidence.class, Provenance.OutletEvidence.UNKNOWN),
                known.text(Known.URL),
                known.text(Known.BYLINE));
    }

    private static @Nullable UUID outlet(@Nullable String name, Acquaintance acquaintance) {
        return name == null ? null : acquaintance.outlet(name);
    }

    private static String title(String said) {
        String line = said.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return "?";
        }
        return line.length() <= LONGEST_TITLE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_TITLE) - 1)) + "…";
    }

    private static Content content(String raw, String reader) {
        byte[] bytes = raw.getBytes(StandardCharsets.UTF_8);
        Newlines newlines = Newlines.of(raw.startsWith(MARK) ? raw.substring(MARK.length()) : raw);
        return new Content(
                newlines.text(),
                Fingerprint.sha256(newlines.text()),
                ByteBuffer.wrap(bytes),
                Fingerprint.sha256(bytes),
                StandardCharsets.UTF_8.name(),
                raw.startsWith(MARK) ? Content.Mark.PRESENT : Content.Mark.ABSENT,
                Content.Newline.valueOf(newlines.kind().name()),
                reader,
                null);
    }
}
