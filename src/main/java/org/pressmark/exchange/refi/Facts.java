package org.pressmark.exchange.refi;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.Sayings;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.Dates;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Provenance;
import org.pressmark.model.Speaker;

/// What is known of articles and register entries, as text variables of a project.
final class Facts {
    private Facts() {}

    /// The variable that holds a fact of an article.
    static String title(Known known) {
        String words = known.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "Article " + (known == Known.URL ? "URL" : words);
    }

    static UUID guid(String variable) {
        return Guids.made("variable", variable);
    }

    /// Everything but what a source has a place for: title, note, when it came in.
    static Map<Known, String> of(Article article, Coder coder) {
        Map<Known, String> facts = new EnumMap<>(Known.class);
        Provenance from = article.provenance();
        Dates dates = article.dates();
        put(facts, Known.FILE_NAME, article.text().fileName());
        put(facts, Known.URL, from.url());
        put(facts, Known.LANGUAGE, article.language());
        put(facts, Known.BYLINE, from.byline());
        put(facts, Known.PUBLISHER, coder.outlet(from.publisher()));
        put(facts, Known.PROVIDER, coder.outlet(from.provider()));
        put(facts, Known.ORIGIN_TYPE, Spelling.of(from.originType()));
        put(facts, Known.OUTLET_EVIDENCE, Spelling.of(from.evidence()));
        put(facts, Known.GENRE, Spelling.of(article.genre()));
        put(facts, Known.STATUS, Spelling.of(article.status()));
        put(facts, Known.SAID, Sayings.when(dates.said()));
        put(facts, Known.PUBLISHED, Sayings.when(dates.published()));
        put(facts, Known.RETRIEVED, Sayings.when(dates.retrieved()));
        return facts;
    }

    private static void put(Map<Known, String> facts, Known known, @Nullable String value) {
        if (value != null) {
            facts.put(known, value);
        }
    }

    /// A fact of a register entry.
    record Fact(String variable, String value) {}

    /// What a register says of an entry besides its name and its note.
    static List<Fact> of(Entry entry) {
        List<Fact> facts = new ArrayList<>();
        switch (entry) {
            case Speaker speaker -> {
                add(facts, "Speaker kind", Spelling.of(speaker.kind()));
                add(facts, "Speaker aliases", lines(speaker.aliases()));
                add(facts, "Speaker role", speaker.role());
                add(facts, "Speaker affiliation", speaker.affiliation());
                add(facts, "Speaker class", speaker.sourceClass() == null ? null : Spelling.of(speaker.sourceClass()));
                add(facts, "Speaker wikidata", speaker.wikidata());
            }
            case Outlet outlet -> {
                add(facts, "Outlet kind", Spelling.of(outlet.kind()));
                add(facts, "Outlet control", Spelling.of(outlet.control()));
                add(facts, "Outlet aliases", lines(outlet.aliases()));
                add(facts, "Outlet domains", lines(outlet.domains()));
                add(facts, "Outlet country", outlet.country());
                add(facts, "Outlet wikidata", outlet.wikidata());
            }
            case Claim claim -> {
                add(facts, "Claim type", Spelling.of(claim.type()));
                add(facts, "Claim check-worthy", Spelling.of(claim.checkWorthy()));
            }
            case AnnotationSet set -> {
                add(facts, "Set annotator", set.annotator().toString());
                add(facts, "Set guideline", set.guidelineVersion());
            }
            default -> {}
        }
        return facts;
    }

    /// The note of a register entry.
    static @Nullable String note(@Nullable Entry entry) {
        return switch (entry) {
            case Speaker speaker -> speaker.note();
            case Outlet outlet -> outlet.note();
            case Claim claim -> claim.note();
            case null, default -> null;
        };
    }

    private static void add(List<Fact> facts, String variable, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(variable, value));
        }
    }

    private static String lines(List<String> names) {
        return String.join("\n", names);
    }
}
