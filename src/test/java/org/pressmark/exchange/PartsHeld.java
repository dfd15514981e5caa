package org.pressmark.exchange;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.format.Part;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Content;
import org.pressmark.model.Entry;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Reading;
import org.pressmark.model.Registers;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;

/// What a project holds of each [Part], as lines that two projects can be compared by: no ids but where the ids are
/// the part. Tags of kinds that are not asked for are left out, tags in several fragments where these are not.
final class PartsHeld {
    private final Map<Part, Set<String>> lines = new EnumMap<>(Part.class);
    private final Map<UUID, String> keys = new HashMap<>();
    private final Reading project;
    private final Named names;
    private final Set<Part> asked;

    private PartsHeld(Reading project, Set<Part> asked) {
        this.project = project;
        this.names = new Named(project.registers());
        this.asked = asked;
    }

    /// The lines of the parts that are asked for.
    static Map<Part, Set<String>> in(Reading project, Set<Part> asked) {
        PartsHeld held = new PartsHeld(project, asked);
        project.articles().forEach(held::keysOf);
        project.articles().forEach(held::article);
        held.registers(project.registers());
        held.remarks();
        held.lines.keySet().retainAll(asked);
        return held.lines;
    }

    private void line(Part part, String of, @Nullable Object value) {
        lines.computeIfAbsent(part, any -> new TreeSet<>()).add(of + " = " + value);
    }

    private void keysOf(UUID article) {
        for (Annotation tag : project.annotations(article)) {
            keys.put(tag.id(), tag.kind() + " [" + tag.start() + ", " + tag.end() + ") of " + brief(article));
        }
    }

    private String brief(UUID id) {
        Article article = project.find(Article.class, id);
        return article == null ? "nothing" : article.text().textSha256().substring(0, 8);
    }

    private void article(UUID id) {
        Article article = project.find(Article.class, id);
        Content content = project.content(id);
        String key = brief(id);
        line(Part.TEXT, key, content.text());
        line(Part.ORIGINAL, key, content.originalSha256() + content.charset() + content.byteOrderMark());
        line(Part.FILE_NAME, key, article.text().fileName());
        line(Part.TITLE, key, article.title());
        line(Part.SAID, key, article.dates().said());
        line(Part.PUBLISHED, key, article.dates().published());
        line(Part.RETRIEVED, key, article.dates().retrieved());
        line(Part.LANGUAGE, key, article.language());
        line(Part.GENRE, key, article.genre());
        line(Part.STATUS, key, article.status());
        line(Part.ARTICLE_NOTE, key, article.note());
        line(Part.ADDED, key, article.addedAt());
        line(Part.IDS, key, id);
        provenance(key, article.provenance());
        project.annotations(id).stream().filter(this::isAskedFor).forEach(this::tag);
        project.dismissals(id)
                .forEach(each -> line(
                        Part.DISMISSALS,
                        key,
                        each.what() + each.place() + keys.get(each.about()) + by(each.annotator())));
        project.completions(id).forEach(each -> line(Part.COMPLETIONS, key, by(each.annotator()) + each.at()));
        project.verdicts(id).forEach(each -> line(Part.VERDICTS, key, each.choice() + each.comment() + each.at()));
    }

    private void provenance(String key, Provenance from) {
        line(Part.PUBLISHER, key, names.name(from.publisher()));
        line(Part.PROVIDER, key, names.name(from.provider()));
        line(Part.ORIGIN_TYPE, key, from.originType());
        line(Part.OUTLET_EVIDENCE, key, from.evidence());
        line(Part.URL, key, from.url());
        line(Part.BYLINE, key, from.byline());
    }

    private boolean isAskedFor(Annotation tag) {
        return asked.contains(kind(tag)) && (tag.extent().count() < 2 || asked.contains(Part.FRAGMENTS));
    }

    private static Part kind(Annotation tag) {
        return switch (tag.kind()) {
            case QUOTE -> Part.QUOTES;
            case CLAIM -> Part.CLAIMS;
            case OUTLET -> Part.OUTLETS;
            case CODING -> tag.spans().isEmpty() ? Part.ARTICLE_CODINGS : Part.CODINGS;
            case ZONE -> Part.ZONES;
            case QUOTED_TERM -> Part.QUOTED_TERMS;
        };
    }

    private void tag(Annotation tag) {
        String key = keys.get(tag.id());
        line(kind(tag), key, "");
        line(Part.FRAGMENTS, key, tag.extent().toList());
        line(Part.IDS, key, tag.id());
        line(Part.ANNOTATOR, key, by(tag.head().annotator()));
        line(Part.TIMES, key, tag.head().createdAt() + " " + tag.head().updatedAt());
        line(Part.ORIGIN, key, tag.head().origin());
        line(Part.CONFIDENCE, key, tag.head().confidence());
        line(Part.NOTE, key, tag.head().note());
        line(Part.SET, key, names.name(tag.head().set()));
        switch (tag) {
            case Quote quote -> quote(key, quote);
            case ClaimOccurrence claim -> claim(key, claim);
            case OutletMention mention -> {
                line(Part.OUTLET, key, names.name(mention.outlet()));
                line(Part.MENTION_ROLE, key, mention.role());
            }
            case Zone zone -> line(Part.ZONE_TYPE, key, zone.type());
            case QuotedTerm term -> line(Part.TERM_TYPE, key, term.type());
            case Coding coding -> line(Part.CODE, key, names.name(coding.code()));
        }
    }

    private void quote(String key, Quote quote) {
        line(Part.CUE, key, quote.spans(RoleSpan.Role.CUE).toList());
        line(Part.SOURCE, key, quote.spans(RoleSpan.Role.SOURCE).toList());
        line(Part.ADDRESSED, key, quote.spans(RoleSpan.Role.ADDRESSEE).toList());
        line(Part.SPEAKER, key, names.name(quote.speaker()));
        line(Part.ADDRESSEE, key, names.name(quote.addressee()));
        line(Part.PARENT, key, keys.get(quote.parent()));
        line(Part.VIA, key, names.name(quote.via()));
        line(Part.CHANNEL, key, quote.channel());
        line(Part.POLARITY, key, quote.polarity());
        line(Part.STANCE, key, quote.stance());
        line(Part.QUOTE_TYPE, key, quote.typeOverride());
        line(Part.SAID_AT, key, quote.saidAt());
    }

    private void claim(String key, ClaimOccurrence claim) {
        line(Part.CLAIM, key, names.name(claim.claim()));
        line(Part.VOICE, key, claim.voice());
        line(Part.CLAIM_QUOTE, key, keys.get(claim.quote()));
        line(Part.CLAIMANT, key, names.name(claim.claimant()));
    }

    private String by(UUID annotator) {
        return " by " + names.name(annotator);
    }

    private void registers(Registers registers) {
        entries(Part.SPEAKER_REGISTER, registers.speakers(), Object::toString);
        entries(Part.OUTLET_REGISTER, registers.outlets(), Object::toString);
        entries(Part.CLAIM_REGISTER, registers.claims(), Object::toString);
        entries(Part.PRESETS, registers.presets(), each -> each.digit() + each.name() + each.originType());
        entries(Part.CODEBOOK, registers.codebooks(), each -> each.name() + each.source());
        for (Code code : registers.codes()) {
            line(Part.CODEBOOK, code.name(), names.name(code.codebook()));
            line(Part.CODE_TREE, code.name(), names.name(code.parent()));
            line(Part.CODE_COLOR, code.name(), code.color());
            line(Part.CODE_DEFINITION, code.name(), code.definition() + " " + code.example());
            line(Part.CODE_KEY, code.name(), code.key() + " " + code.use() + " " + code.rank());
        }
    }

    private <E extends Entry> void entries(Part part, Collection<E> entries, Function<E, String> said) {
        entries.forEach(
                each -> line(part, "", said.apply(each).replace(each.id().toString(), "")));
    }

    private void remarks() {
        project.claimLinks()
                .forEach(link -> line(Part.CLAIM_LINKS, keys.get(link.from()), link.type() + keys.get(link.to())));
        project.reviews()
                .forEach(each -> line(
                        Part.REVIEWS,
                        keys.get(each.annotation()),
                        each.decision() + each.comment() + each.at() + by(each.reviewer())));
    }

    /// The lines of each part that are in the first and not in the second.
    static List<String> missing(Map<Part, Set<String>> before, Map<Part, Set<String>> after) {
        return before.entrySet().stream()
                .flatMap(part -> part.getValue().stream()
                        .filter(line ->
                                !after.getOrDefault(part.getKey(), Set.of()).contains(line))
                        .map(line -> part.getKey() + ": " + line))
                .toList();
    }
}
