package org.pressmark.command;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Outlet;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.When;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Quotation;
import org.pressmark.text.Quotations;
import org.pressmark.text.Span;

/// Words of the open article with where they come from, as a paper cites them:
///
/// > “We are ready.” — Ilena Marosz, via Reuters, in: Press TV (via TASS), “Talks in Lisk”, 11 March 2022,
/// > https://…, ¶ 4
///
/// What is not known is left out. The words stand as in the article, but on one line, and without the marks of
/// their own around them.
final class Citations {
    private final Bench.Page page;
    private final Desk desk;
    private final Phrases phrases;
    private final DateTimeFormatter day;

    Citations(Bench.Page page, Desk desk, Phrases phrases) {
        this.page = page;
        this.desk = desk;
        this.phrases = phrases;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", phrases.locale());
    }

    Citation of(Annotation tag) {
        List<Span> words = tag.extent().toList();
        return citation(words, voice(tag));
    }

    /// Selected words: whoever speaks in the quote that they stand in speaks.
    Citation of(Span selected) {
        String voice = desk.tags().overlapping(selected).stream()
                .filter(Quote.class::isInstance)
                .map(Quote.class::cast)
                .filter(quote -> quote.spans(RoleSpan.Role.CONTENT).anyMatch(content -> content.contains(selected)))
                .findFirst()
                .map(this::voice)
                .orElse("");
        return citation(List.of(selected), voice);
    }

    private Citation citation(List<Span> words, String voice) {
        Article article = page.article();
        int place = words.isEmpty()
                ? 0
                : page.open().paragraphNumber(words.getFirst().start());
        String said = words.stream().map(span -> bare(span.of(page.text()))).collect(Collectors.joining(" … "));
        return new Citation(
                said.isEmpty() ? "" : phrases.say("citation.words", said),
                voice,
                outlet(article.provenance().publisher()),
                outlet(article.provenance().provider()),
                phrases.say("citation.title", article.title()),
                date(article),
                Objects.requireNonNullElse(article.provenance().url(), ""),
                place == 0 ? "" : phrases.say("citation.place", place));
    }

    /// On one line, without the pair of marks that encloses all of it.
    static String bare(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return Quotations.in(line).all().stream()
                .filter(quotation -> quotation.whole().equals(new Span(0, line.length())))
                .map(Quotation::inner)
                .map(inner -> inner.of(line).strip())
                .filter(inner -> !inner.isEmpty())
                .findFirst()
                .orElse(line);
    }

    private String voice(Annotation tag) {
        return switch (tag) {
            case Quote quote -> voice(quote);
            case ClaimOccurrence claim -> speaker(claim.claimant());
            default -> "";
        };
    }

    private String voice(Quote quote) {
        String named = speaker(quote.speaker());
        String mention = quote.spans().stream()
                .filter(part -> part.role() == RoleSpan.Role.SOURCE)
                .map(part -> Bench.brief(part.anchor().exact()))
                .findFirst()
                .orElse("");
        String who = named.isEmpty() ? mention : named;
        String via = outlet(quote.via());
        return Stream.of(who, via.isEmpty() ? "" : phrases.say("citation.via", via))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String speaker(@Nullable UUID id) {
        Speaker speaker = desk.shelves().speakers().find(id);
        return speaker == null ? "" : speaker.name();
    }

    private String outlet(@Nullable UUID id) {
        Outlet outlet = desk.shelves().outlets().find(id);
        return outlet == null ? "" : outlet.name();
    }

    private String date(Article article) {
        When dated = article.dates().published() != null
                ? article.dates().published()
                : article.dates().said();
        if (dated != null) {
            return day.format(dated.day());
        }
        When retrieved = article.dates().retrieved();
        return retrieved == null ? "" : phrases.say("citation.retrieved", day.format(retrieved.day()));
    }

    /// The citations below each other, as plain text and as HTML.
    static Copied copied(List<Citation> citations, Phrases phrases) {
        List<String> plain = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (Citation citation : citations) {
            plain.add(citation.in(new Citation.Plain(), phrases));
            html.append("<p>").append(citation.in(new Citation.Html(), phrases)).append("</p>\n");
        }
        return new Copied(String.join("\n\n", plain), html.toString());
    }
}
