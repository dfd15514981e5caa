package org.pressmark.view.library;

import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryRow;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Provenance;
import org.pressmark.model.When;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Words;

/// What a line of the library says of an article. Screen thread only.
final class RowWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu");

    private final Desk desk;
    private final Phrases phrases;

    RowWords(Desk desk, Phrases phrases) {
        this.desk = desk;
        this.phrases = phrases;
    }

    /// `Press TV`, `Pravda.Ru ← TASS`, `Kremlin statement`; or the words for an outlet nobody knows.
    String outlet(Provenance from) {
        String publisher = name(from.publisher());
        String provider = name(from.provider());
        if (publisher != null && provider != null && !publisher.equals(provider)) {
            return phrases.say("library.relayed", publisher, provider);
        }
        if (publisher != null) {
            return publisher;
        }
        return provider == null ? origin(from.originType()) : phrases.say("library.provided", provider);
    }

    /// Whether nothing says where an article comes from.
    static boolean isUnknown(Provenance from) {
        return from.publisher() == null
                && from.provider() == null
                && from.originType() == Provenance.OriginType.UNKNOWN;
    }

    private @Nullable String name(@Nullable UUID id) {
        Outlet outlet = desk.shelves().outlets().find(id);
        return outlet == null ? null : outlet.name();
    }

    private String origin(Provenance.OriginType type) {
        return type == Provenance.OriginType.UNKNOWN
                ? phrases.say("library.outletUnknown")
                : desk.shelves().presets().all().stream()
                        .filter(preset -> preset.outlet() == null && preset.originType() == type)
                        .findFirst()
                        .map(Preset::name)
                        .orElseGet(() -> phrases.say(Words.key(type)));
    }

    /// The day it was published, or else said; empty where neither is known.
    String day(Article article) {
        When day = article.dates().published() == null
                ? article.dates().said()
                : article.dates().published();
        return day == null ? "" : day.day().format(DAY.withLocale(phrases.locale()));
    }

    String status(Article.Status status) {
        return phrases.say(Words.key(status));
    }

    /// `done`; `in work · AP` where somebody is done with it.
    String status(LibraryRow row) {
        String status = status(row.article().status());
        String initials = names(row, Initials::of, " ");
        return initials.isEmpty() ? status : phrases.say("library.statusOf", status, initials);
    }

    /// `done by Anna Petrova, Boris`; empty where nobody is.
    String doneBy(LibraryRow row) {
        String names = names(row, name -> name, ", ");
        return names.isEmpty() ? "" : phrases.say("library.doneBy", names);
    }

    private String names(LibraryRow row, UnaryOperator<String> shown, String between) {
        return row.doneBy().stream()
                .map(id -> desk.shelves().annotators().find(id))
                .filter(Objects::nonNull)
                .map(annotator -> shown.apply(annotator.name()))
                .collect(Collectors.joining(between));
    }

    /// `7 quotes · 4 claims`; says so where there is none.
    String counts(Map<Annotation.Kind, Integer> counts) {
        String listed = Stream.of(Annotation.Kind.values())
                .filter(kind -> counts.getOrDefault(kind, 0) > 0)
                .map(kind -> Words.count(phrases, kind, counts.getOrDefault(kind, 0)))
                .collect(Collectors.joining(" · "));
        return listed.isEmpty() ? phrases.say("library.noTags") : listed;
    }
}
