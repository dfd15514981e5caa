package org.pressmark.exchange.jsonl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.ZipOutput;
import org.pressmark.exchange.flat.Introductions;
import org.pressmark.exchange.flat.Labels;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.JsonOutput.Flag;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Content;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;

/// Writes a zip of `tasks.json`, a task for each article with an annotation for each annotator, and `config.xml`,
/// the labels that the project in Label Studio needs. Places are UTF-16 code units, as browsers count.
final class LabelStudioWriter implements SetWriter {
    static final String TASKS = "tasks.json";

    private final ZipOutput zip;
    private final Portion portion;
    private final Losses losses;
    private final LabelConfig config = new LabelConfig();
    private @Nullable JsonOutput out;
    private @Nullable Named names;
    private @Nullable Introductions introductions;
    private int task;

    LabelStudioWriter(OutputStream stream, Portion portion, Losses losses) {
        this.zip = new ZipOutput(stream);
        this.portion = portion;
        this.losses = losses;
    }

    @Override
    public void begin(Named given) throws IOException {
        names = given;
        introductions = new Introductions(given, portion);
        JsonOutput begun = JsonOutput.lines(zip.begin(TASKS));
        begun.startArray();
        out = begun;
    }

    @Override
    public void article(OpenArticle open, Content content) {
        JsonOutput to = Objects.requireNonNull(out);
        Named known = Objects.requireNonNull(names);
        OffsetMap places = OffsetUnit.UTF_16.map(open.text());
        Map<UUID, List<Annotation>> byAnnotator = new TreeMap<>();
        open.annotations()
                .forEach(tag -> byAnnotator
                        .computeIfAbsent(tag.head().annotator(), any -> new ArrayList<>())
                        .add(tag));
        to.object(() -> {
            to.number("id", ++task);
            to.startArray("annotations");
            byAnnotator.forEach((annotator, tags) -> annotation(to, known.name(annotator), tags, places));
            to.endArray();
            to.startArray("predictions");
            to.endArray();
            to.object("data", () -> {
                to.text("text", open.text());
                to.text("title", open.article().title());
                to.text("url", open.article().provenance().url());
                Details.write(
                        to,
                        open,
                        known,
                        places,
                        Objects.requireNonNull(introductions).with(open));
            });
        });
    }

    private void annotation(JsonOutput to, @Nullable String annotator, List<Annotation> tags, OffsetMap places) {
        to.object(() -> {
            to.object("completed_by", () -> {
                to.text("email", "");
                to.text("first_name", annotator);
            });
            to.text(
                    "created_at",
                    tags.stream()
                            .map(tag -> tag.head().createdAt())
                            .min(java.util.Comparator.naturalOrder())
                            .map(Object::toString)
                            .orElse(null));
            to.flag("was_cancelled", Flag.NO);
            to.flag("ground_truth", Flag.NO);
            to.startArray("result");
            Map<UUID, String> heads = new HashMap<>();
            tags.forEach(tag -> regions(to, tag, places, heads));
            tags.forEach(tag -> relations(to, tag, heads));
            to.endArray();
        });
    }

    private void regions(JsonOutput to, Annotation tag, OffsetMap places, Map<UUID, String> heads) {
        Named known = Objects.requireNonNull(names);
        int ordinal = 0;
        for (RoleSpan span : tag.spans()) {
            String id = tag.id() + (ordinal == 0 ? "" : "-" + ordinal);
            ordinal++;
            String label = Labels.of(tag, span.role(), known);
            config.label(label, color(tag));
            to.object(() -> {
                begin(to, id, "labels", "label");
                to.object("value", () -> {
                    to.number("start", places.fromUtf16(span.span().start()));
                    to.number("end", places.fromUtf16(span.span().end()));
                    to.text("text", span.anchor().exact());
                    to.texts("labels", List.of(label));
                });
            });
            String head = heads.putIfAbsent(tag.id(), id);
            if (head != null) {
                relation(to, head, id, Spelling.of(span.role()));
            }
        }
        if (tag.spans().isEmpty() && tag instanceof Coding) {
            String label = Labels.of(tag, RoleSpan.Role.CODING, known);
            config.choice(label);
            to.object(() -> {
                begin(to, tag.id().toString(), "choices", LabelConfig.OF_WHOLE);
                to.object("value", () -> to.texts("choices", List.of(label)));
            });
        }
    }

    private static void begin(JsonOutput to, String id, String type, String from) {
        to.text("id", id);
        to.text("from_name", from);
        to.text("to_name", "text");
        to.text("type", type);
    }

    private @Nullable String color(Annotation tag) {
        Code code = tag instanceof Coding coding ? Objects.requireNonNull(names).find(Code.class, coding.code()) : null;
        return code == null ? null : code.color();
    }

    private void relations(JsonOutput to, Annotation tag, Map<UUID, String> heads) {
        switch (tag) {
            case Quote quote when quote.parent() != null -> relation(to, tag, quote.parent(), "parent", heads);
            case ClaimOccurrence claim when claim.quote() != null -> relation(to, tag, claim.quote(), "quote", heads);
            default -> {}
        }
    }

    /// A relation to another annotator's tag stands in the details only.
    private void relation(JsonOutput to, Annotation tag, UUID target, String label, Map<UUID, String> heads) {
        String from = heads.get(tag.id());
        String other = heads.get(target);
        if (from != null && other != null) {
            relation(to, from, other, label);
        }
    }

    private static void relation(JsonOutput to, String from, String other, String label) {
        to.object(() -> {
            to.text("from_id", from);
            to.text("to_id", other);
            to.text("type", "relation");
            to.text("direction", "right");
            to.texts("labels", List.of(label));
        });
    }

    @Override
    public void end() throws IOException {
        JsonOutput done = Objects.requireNonNull(out);
        done.endArray();
        done.flush();
        zip.end();
        losses.add("exchange.loss.controls", config.write(zip.begin("config.xml")));
        zip.end();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
