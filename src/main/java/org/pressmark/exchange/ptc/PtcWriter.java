package org.pressmark.exchange.ptc;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.ZipOutput;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Coding;
import org.pressmark.model.Content;
import org.pressmark.model.OpenArticle;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;
import org.pressmark.text.Span;

/// Writes a text and a file of labels for each article: its id, the technique, the place in code points.
final class PtcWriter implements SetWriter {
    private static final Pattern NAMED = Pattern.compile("article([A-Za-z0-9-]{1,64})\\.txt");

    private final ZipOutput zip;
    private final Losses losses;
    private final Set<String> taken = new HashSet<>();
    private @Nullable TechniqueNames names;

    PtcWriter(OutputStream stream, Losses losses) {
        this.zip = new ZipOutput(stream);
        this.losses = losses;
    }

    @Override
    public void begin(Named known) throws IOException {
        TechniqueNames made = new TechniqueNames(known);
        names = made;
        zip.file(TechniqueNames.FILE, made.sheet());
    }

    @Override
    public void article(OpenArticle open, Content content) throws IOException {
        String id = id(open.article());
        zip.file("article" + id + ".txt", open.text());
        zip.file("article" + id + ".task-flc-tc.labels", labels(id, open));
    }

    /// The number that the file of an article had in the corpus, or its id.
    private String id(Article article) {
        String file = article.text().fileName();
        Matcher named = NAMED.matcher(file == null ? "" : file);
        String id = named.matches() && taken.add(named.group(1))
                ? named.group(1)
                : article.id().toString();
        taken.add(id);
        return id;
    }

    /// A line of the file.
    private record Label(int start, int end, String technique) {
        static final Comparator<Label> IN_TEXT = Comparator.comparingInt(Label::start)
                .thenComparing(Comparator.comparingInt(Label::end).reversed())
                .thenComparing(Label::technique);
    }

    private String labels(String id, OpenArticle open) {
        OffsetMap codePoints = OffsetUnit.CODE_POINT.map(open.text());
        Set<Label> seen = new HashSet<>();
        List<Label> labels = new ArrayList<>();
        for (Annotation tag : open.annotations()) {
            if (!(tag instanceof Coding coding)) {
                continue;
            }
            for (Span span : coding.extent().map(codePoints::fromUtf16).toList()) {
                Label label = new Label(
                        span.start(), span.end(), Objects.requireNonNull(names).name(coding.code()));
                if (seen.add(label)) {
                    labels.add(label);
                } else {
                    losses.add("exchange.loss.sameLabel");
                }
            }
        }
        StringBuilder lines = new StringBuilder();
        labels.stream()
                .sorted(Label.IN_TEXT)
                .forEach(label -> lines.append(id)
                        .append('\t')
                        .append(label.technique())
                        .append('\t')
                        .append(label.start())
                        .append('\t')
                        .append(label.end())
                        .append('\n'));
        return lines.toString();
    }

    @Override
    public void end() {
        // Every article stands by itself.
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
