package org.pressmark.exchange.jsonl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.flat.FlatArticle;
import org.pressmark.exchange.flat.FlatEntries;
import org.pressmark.exchange.flat.FlatEntry;
import org.pressmark.exchange.flat.FlatTag;
import org.pressmark.exchange.flat.Labels;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.exchange.json.Value;
import org.pressmark.model.Annotation;
import org.pressmark.model.Entry;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.OffsetMap;

/// Everything about an article and its tags that the tool has no place for, in a member called `pressmark` that it
/// keeps and gives back: what is known of the article, what each tag says, the register entries these point to.
///
/// The stretches stand in it a second time, with their labels, so that a tag is found again behind its label; what
/// was moved or deleted in the tool is another.
record Details(Map<String, String> article, List<Tag> tags) {
    static final String NAME = "pressmark";

    /// A tag and its stretches, the one that bears it first.
    record Tag(Map<String, String> words, List<Stretch> stretches) {}

    /// A stretch of a tag in the unit of the file.
    record Stretch(Role role, Region region) {}

    static final Details NONE = new Details(Map.of(), List.of());

    static void write(JsonOutput out, OpenArticle open, Named names, OffsetMap places, List<Entry> entries) {
        out.object(NAME, () -> {
            out.object(FlatArticle.ID, () -> words(out, FlatArticle.of(open.article(), names)));
            out.array("tags", open.annotations(), tag -> out.object(() -> tag(out, tag, names, places)));
            out.array("entries", entries, entry -> out.object(() -> words(out, FlatEntry.of(entry))));
        });
    }

    private static void words(JsonOutput out, Map<String, String> words) {
        words.forEach(out::text);
    }

    private static void tag(JsonOutput out, Annotation tag, Named names, OffsetMap places) {
        words(out, FlatTag.of(tag, names));
        out.array(
                "stretches",
                tag.spans(),
                span -> out.object(() -> {
                    out.text("role", Spelling.of(span.role()));
                    out.number("start", places.fromUtf16(span.span().start()));
                    out.number("end", places.fromUtf16(span.span().end()));
                    out.text("label", Labels.of(tag, span.role(), names));
                    out.text("words", span.anchor().exact());
                }));
    }

    /// The stretches of a tag as regions in the unit of the file.
    static List<Region> regions(Annotation tag, Named names, OffsetMap places) {
        List<Region> regions = new ArrayList<>();
        for (RoleSpan span : tag.spans()) {
            regions.add(new Region(
                    places.fromUtf16(span.span().start()),
                    places.fromUtf16(span.span().end()),
                    Labels.of(tag, span.role(), names),
                    span.anchor().exact(),
                    null,
                    null,
                    null,
                    org.pressmark.exchange.json.Place.FILE));
        }
        return regions;
    }

    /// What the member of an object says; entries are added to those of the file.
    static Details read(@Nullable Loose from, FlatEntries entries) {
        if (from == null) {
            return NONE;
        }
        from.objects("entries").forEach(entry -> entries.add(words(entry)));
        Loose article = from.object(FlatArticle.ID);
        List<Tag> tags = new ArrayList<>();
        for (Loose tag : from.objects("tags")) {
            tags.add(new Tag(words(tag), stretches(tag)));
        }
        return new Details(article == null ? Map.of() : words(article), tags);
    }

    private static List<Stretch> stretches(Loose tag) {
        List<Stretch> stretches = new ArrayList<>();
        for (Loose each : tag.objects("stretches")) {
            Role role = Spelling.value(Role.class, String.valueOf(each.text("role")));
            String label = each.text("label");
            if (role != null && label != null) {
                stretches.add(new Stretch(
                        role,
                        new Region(
                                each.number("start"),
                                each.number("end"),
                                label,
                                each.text("words"),
                                null,
                                null,
                                null,
                                each.place())));
            }
        }
        return stretches;
    }

    private static Map<String, String> words(Loose from) {
        Map<String, String> words = new HashMap<>();
        for (Map.Entry<String, Value> each : from.by().entrySet()) {
            String said = Loose.said(each.getValue().held());
            if (said != null) {
                words.put(each.getKey(), said);
            }
        }
        return words;
    }
}
