package org.pressmark.cli;

import java.io.OutputStream;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryRow;
import org.pressmark.model.ProjectInfo;

/// The list of articles as JSON, as `assets/schema/list.schema.json` describes it. Members are added, never changed
/// or taken away, within one version.
final class ListJson implements AutoCloseable {
    private static final int VERSION = 1;

    private final JsonOutput out;
    private final Map<UUID, String> outlets;
    private final Map<UUID, String> annotators;

    ListJson(OutputStream stream, ProjectInfo project, Map<UUID, String> outlets, Map<UUID, String> annotators) {
        this.out = new JsonOutput(new KeptOpen(stream));
        this.outlets = outlets;
        this.annotators = annotators;
        out.startObject();
        out.text("format", "pressmark-list");
        out.number("version", VERSION);
        out.id("project", project.id());
        out.startArray("articles");
    }

    void row(LibraryRow row) {
        Article article = row.article();
        out.object(() -> {
            out.id("id", article.id());
            out.text("title", article.title());
            outlet("publisher", article.provenance().publisher());
            outlet("provider", article.provenance().provider());
            out.word("originType", article.provenance().originType());
            out.text("language", article.language());
            out.when("saidAt", article.dates().said());
            out.when("publishedAt", article.dates().published());
            out.when("retrievedAt", article.dates().retrieved());
            out.word("status", article.status());
            out.array("doneBy", row.doneBy(), id -> out.object(() -> annotator(id)));
            out.instant("addedAt", article.addedAt());
            out.text("fileName", article.text().fileName());
            out.text("sha256", article.text().textSha256());
            out.number("length", article.text().length());
            out.object("counts", () -> {
                for (Annotation.Kind kind : Annotation.Kind.values()) {
                    out.number(Spelling.of(kind), row.counts().getOrDefault(kind, 0));
                }
            });
        });
    }

    private void annotator(UUID id) {
        out.id("id", id);
        out.text("name", annotators.get(id));
    }

    private void outlet(String name, @Nullable UUID id) {
        if (id == null) {
            out.text(name, null);
        } else {
            out.object(name, () -> {
                out.id("id", id);
                out.text("name", outlets.get(id));
            });
        }
    }

    @Override
    public void close() {
        out.endArray();
        out.endObject();
        out.close();
    }
}
