package org.pressmark.exchange.own;

import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Entry;
import org.pressmark.model.Reading;
import org.pressmark.model.Registers;

/// Writes a portion of a project in the own format, an article at a time.
///
/// One project gives one sequence of bytes, in whatever order it came to hold what it holds: entries by id,
/// annotations in the order of the text, members always in the same order.
final class OwnWriter implements Departure {
    private final Portion portion;
    private final Stamp stamp;
    private final JsonOutput out;
    private final Extract extract;
    private @Nullable Deque<UUID> toSurvey;
    private @Nullable Deque<UUID> toWrite;
    private int articles;
    private int annotations;

    OwnWriter(Portion portion, Stamp stamp, OutputStream stream) {
        this.portion = portion;
        this.stamp = stamp;
        this.out = new JsonOutput(stream);
        this.extract = new Extract(portion);
    }

    @Override
    public boolean slice(Reading project) {
        if (toSurvey == null) {
            toSurvey = new ArrayDeque<>(portion.isWhole() ? List.of() : asked(project));
        } else if (!toSurvey.isEmpty()) {
            extract.survey(project, toSurvey.removeFirst());
        } else if (toWrite == null) {
            extract.finish(project);
            begin(project);
            toWrite = new ArrayDeque<>(extract.articles(project));
        } else if (!toWrite.isEmpty()) {
            article(project, toWrite.removeFirst());
        } else {
            end(project);
            return false;
        }
        return true;
    }

    private List<UUID> asked(Reading project) {
        return portion.articles() == null ? project.articles() : List.copyOf(portion.articles());
    }

    private void begin(Reading project) {
        Registers registers = project.registers();
        out.startObject();
        out.text("format", Preface.FORMAT);
        out.number("version", Preface.VERSION);
        out.text("offsetUnit", Preface.OFFSET_UNIT);
        out.text("generator", stamp.generator());
        out.instant("exportedAt", stamp.at());
        register("annotators", extract.annotators(project));
        register("sets", extract.of(registers.sets()));
        register("outlets", extract.of(registers.outlets()));
        register("speakers", extract.of(registers.speakers()));
        register("claims", extract.of(registers.claims()));
        register("codebooks", extract.of(registers.codebooks()));
        register("codes", extract.of(registers.codes()));
        register("presets", extract.of(registers.presets()));
        out.startArray("articles");
    }

    private void register(String name, List<? extends Entry> entries) {
        out.array(name, entries, entry -> out.object(() -> RegisterMembers.write(out, entry)));
    }

    /// An article taken out meanwhile is left out.
    private void article(Reading project, UUID id) {
        Article article = project.find(Article.class, id);
        Content content = project.content(id);
        if (article == null || content == null) {
            return;
        }
        List<Annotation> tags = extract.annotations(project, id);
        out.object(() -> {
            ArticleMembers.write(out, article, content, portion.originals());
            out.array("annotations", tags, tag -> out.object(() -> AnnotationMembers.write(out, tag)));
            DismissalMembers.write(out, extract.dismissals(project, id));
            CompletionMembers.write(out, extract.completions(project, id));
            VerdictMembers.write(out, extract.verdicts(project, id));
        });
        articles++;
        annotations += tags.size();
    }

    private void end(Reading project) {
        out.endArray();
        register("claimLinks", extract.claimLinks(project));
        register("reviews", extract.reviews(project));
        out.endObject();
    }

    @Override
    public int articles() {
        return articles;
    }

    @Override
    public int annotations() {
        return annotations;
    }

    @Override
    public void close() {
        out.close();
    }
}
