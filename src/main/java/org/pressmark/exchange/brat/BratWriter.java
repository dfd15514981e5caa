package org.pressmark.exchange.brat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.FileNames;
import org.pressmark.exchange.archive.ZipOutput;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.When;

/// Writes a collection that brat can open: a folder for each annotator, in it a text and its lines for each article
/// that they tagged; what may be annotated; and a sheet of what is known of the articles.
final class BratWriter implements SetWriter {
    private final ZipOutput zip;
    private final Losses losses;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final FileNames files = new FileNames();
    private @Nullable Named names;
    private @Nullable Types types;

    BratWriter(OutputStream stream, Losses losses) {
        this.zip = new ZipOutput(stream);
        this.losses = losses;
    }

    @Override
    public void begin(Named known) throws IOException {
        Types made = new Types(known);
        names = known;
        types = made;
        zip.file("annotation.conf", made.configuration());
        zip.file("visual.conf", made.looks());
    }

    @Override
    public void article(OpenArticle open, Content content) throws IOException {
        Named known = Objects.requireNonNull(names);
        List<UUID> annotators = open.annotations().stream()
                .map(tag -> tag.head().annotator())
                .distinct()
                .sorted(Comparator.comparing((UUID id) -> String.valueOf(known.name(id)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        String base = FileNames.of(open.article());
        if (annotators.isEmpty()) {
            write(open, files.unique(base), null, List.of());
        }
        for (UUID annotator : annotators) {
            String name = String.valueOf(known.name(annotator));
            List<Annotation> tags = open.annotations().stream()
                    .filter(tag -> tag.head().annotator().equals(annotator))
                    .toList();
            write(open, files.unique(FileNames.plain(name, "annotator") + "/" + base), name, tags);
        }
    }

    private void write(OpenArticle open, String file, @Nullable String annotator, List<Annotation> tags)
            throws IOException {
        Article article = open.article();
        String hash = article.text().textSha256();
        String numbered = numbered(tags, hash, annotator == null ? "" : annotator);
        Types known = Objects.requireNonNull(types);
        DocumentFacts facts = new DocumentFacts(Objects.requireNonNull(names), known, hash, numbered);
        zip.file(file + ".txt", open.text());
        zip.file(file + ".ann", new DocumentWriter(open.text(), tags, known, losses).written(tags, facts));
        rows.add(new Sheet.Row(file + ".ann", annotator, numbered, article.id(), known(article)));
    }

    /// The name that the file gave with the numbers it gave: of its annotator, or nothing.
    private static String numbered(List<Annotation> tags, String hash, String annotator) {
        boolean unnamed = tags.stream().anyMatch(tag -> {
            Numbers kept = Numbers.in(tag.id());
            return kept != null && kept.id(hash, "", Wording.of(tag)).equals(tag.id());
        });
        return unnamed ? "" : annotator;
    }

    private Map<Known, String> known(Article article) {
        Map<Known, String> said = new EnumMap<>(Known.class);
        put(said, Known.TITLE, article.title());
        put(said, Known.FILE_NAME, article.text().fileName());
        put(said, Known.URL, article.provenance().url());
        put(said, Known.LANGUAGE, article.language());
        put(said, Known.BYLINE, article.provenance().byline());
        put(
                said,
                Known.PUBLISHER,
                Objects.requireNonNull(names).name(article.provenance().publisher()));
        put(
                said,
                Known.PROVIDER,
                Objects.requireNonNull(names).name(article.provenance().provider()));
        put(said, Known.ORIGIN_TYPE, Spelling.of(article.provenance().originType()));
        put(said, Known.OUTLET_EVIDENCE, Spelling.of(article.provenance().evidence()));
        put(said, Known.GENRE, Spelling.of(article.genre()));
        put(said, Known.STATUS, Spelling.of(article.status()));
        put(said, Known.SAID, when(article.dates().said()));
        put(said, Known.PUBLISHED, when(article.dates().published()));
        put(said, Known.RETRIEVED, when(article.dates().retrieved()));
        put(said, Known.NOTE, article.note());
        return said;
    }

    private static void put(Map<Known, String> said, Known what, @Nullable String value) {
        if (value != null) {
            said.put(what, value);
        }
    }

    private static @Nullable String when(@Nullable When when) {
        return when == null || when.zone() == null
                ? when == null ? null : when.value()
                : when.value() + " " + when.zone();
    }

    @Override
    public void end() throws IOException {
        zip.file(Sheet.NAME, Sheet.of(rows));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
