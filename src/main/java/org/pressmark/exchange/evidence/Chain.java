package org.pressmark.exchange.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.model.Annotation;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.review.report.Wording;

/// Through whom words came: publisher, agency, cited outlet, speaker, and whom the speaker quotes, each before the
/// next.
final class Chain {
    private static final String FROM = " ← ";
    private static final int DEEPEST = 64;

    private final Wording wording;
    private final Named names;
    private final Provenance provenance;
    private final Map<UUID, Quote> quotes = new HashMap<>();

    Chain(Wording wording, Named names, OpenArticle open) {
        this.wording = wording;
        this.names = names;
        this.provenance = open.article().provenance();
        for (Annotation annotation : open.annotations()) {
            if (annotation instanceof Quote quote) {
                quotes.put(quote.id(), quote);
            }
        }
    }

    /// The chain of a quote of the article, or null if it has no such quote.
    @Nullable
    String of(@Nullable UUID id) {
        Quote quote = id == null ? null : quotes.get(id);
        return quote == null ? null : of(quote);
    }

    String of(Quote quote) {
        List<String> links = new ArrayList<>();
        String publisher = names.name(provenance.publisher());
        add(links, publisher == null ? wording.say("evidence.unknownOutlet") : publisher);
        add(links, names.name(provenance.provider()));
        for (Quote each : outermostFirst(quote)) {
            add(links, names.name(each.via()));
            String speaker = names.name(each.speaker());
            add(links, speaker == null ? wording.say("evidence.unknownSpeaker") : speaker);
        }
        return String.join(FROM, links);
    }

    private List<Quote> outermostFirst(Quote quote) {
        List<Quote> around = new ArrayList<>(List.of(quote));
        Quote above = parent(quote);
        while (above != null && around.size() < DEEPEST) {
            around.addFirst(above);
            above = parent(above);
        }
        return around;
    }

    private @Nullable Quote parent(Quote quote) {
        UUID parent = quote.parent();
        return parent == null ? null : quotes.get(parent);
    }

    private static void add(List<String> links, @Nullable String name) {
        if (name != null && (links.isEmpty() || !links.getLast().equals(name))) {
            links.add(name);
        }
    }
}
