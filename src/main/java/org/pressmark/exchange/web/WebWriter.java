package org.pressmark.exchange.web;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.foreign.Mentioned;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.Sayings;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.foreign.StableIds;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.own.RegisterMembers;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Entry;
import org.pressmark.model.OpenArticle;

/// Writes an AnnotationCollection with one page: each article as an annotation that describes its text, and its
/// tags.
final class WebWriter implements SetWriter {

    private final JsonOutput out;
    private final Stamp stamp;
    private final Portion portion;
    private final Mentioned used = new Mentioned();
    private @Nullable Named names;
    private int total;

    WebWriter(OutputStream stream, Stamp stamp, Portion portion) {
        this.out = new JsonOutput(stream);
        this.stamp = stamp;
        this.portion = portion;
    }

    @Override
    public void begin(Named all) {
        names = all;
        String made = stamp.generator() + " " + stamp.at();
        out.startObject();
        out.startArray("@context");
        out.text(Terms.CONTEXT);
        out.object(() -> out.text(Terms.PREFIX, Terms.NAME_SPACE));
        out.endArray();
        out.text("id", Terms.iri(StableIds.of("w3c collection", made)));
        out.text("type", "AnnotationCollection");
        out.text("label", "Pressmark annotation set");
        out.object("generator", () -> {
            out.text("type", "Software");
            out.text("name", stamp.generator());
        });
        out.instant("generated", stamp.at());
        out.text(Terms.OFFSET_UNIT, "code-point");
        out.startObject("first");
        out.text("id", Terms.iri(StableIds.of("w3c page", made)));
        out.text("type", "AnnotationPage");
        out.number("startIndex", 0);
        out.startArray("items");
    }

    @Override
    public void article(OpenArticle open, Content content) {
        Article article = open.article();
        used.by(article);
        new ArticleOutput(out).write(article, open.text());
        total++;
        SelectorOutput selectors = new SelectorOutput(
                out,
                open.text(),
                article.text().textSha256(),
                article.provenance().url());
        TagOutput tags = new TagOutput(out, names(), selectors);
        for (Annotation annotation : open.annotations()) {
            Map<Said, String> told = Sayings.of(annotation);
            // The note is a body of its own.
            told.remove(Said.NOTE);
            used.by(annotation, told);
            total += tags.write(annotation, told);
        }
    }

    @Override
    public void end() {
        used.follow(names());
        out.endArray();
        out.endObject();
        out.number("total", total);
        out.object(Terms.REGISTERS, () -> {
            register("annotators", names().registers().annotators());
            register("sets", names().registers().sets());
            register("outlets", names().registers().outlets());
            register("speakers", names().registers().speakers());
            register("claims", names().registers().claims());
            register("codebooks", names().registers().codebooks());
            register("codes", names().registers().codes());
        });
        out.endObject();
    }

    private void register(String name, List<? extends Entry> register) {
        List<? extends Entry> going = register.stream()
                .filter(entry -> portion.isWhole() || used.has(entry.id()))
                .sorted(Comparator.comparing(entry -> entry.id().toString()))
                .toList();
        out.array(name, going, entry -> out.object(() -> RegisterMembers.write(out, entry)));
    }

    private Named names() {
        if (names == null) {
            throw new IllegalStateException("nothing was begun");
        }
        return names;
    }

    @Override
    public void close() {
        out.close();
    }
}
