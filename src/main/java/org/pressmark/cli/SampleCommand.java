package org.pressmark.cli;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.model.Review;
import org.pressmark.review.report.Cell;
import org.pressmark.review.sample.Frame;
import org.pressmark.review.sample.Sample;
import org.pressmark.review.sample.Stratum;
import org.pressmark.session.Door;
import org.pressmark.settings.Phrases;

/// `sample`: tags drawn at random for a second reader, the same for the same seed, and the error rate of what was
/// read so far in the window. Nothing is written; of a tag its words are said and nothing that the first reader
/// said of it.
final class SampleCommand implements Subcommand {
    private static final int VERSION = 1;

    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "sample")
                .word("PROJECT")
                .needed("size", "N")
                .needed("seed", "S")
                .option("annotator", "NAME")
                .flag("json");
    }

    @Override
    public int run(Words words, Counter counter) {
        int size = Math.toIntExact(number(words.text("size", ""), "\\d{1,6}"));
        long seed = number(words.text("seed", ""), "-?\\d{1,18}");
        try (Door door = Door.look(words.path(0), counter.workshop())) {
            Reading project = door.reading();
            @Nullable String only = words.textOrNull("annotator");
            Set<UUID> readers = readers(project, seed);
            Set<UUID> annotators = new HashSet<>();
            project.registers().annotators().stream()
                    .filter(each -> only == null
                            ? !each.isLayer() && !readers.contains(each.id())
                            : each.name().equals(only))
                    .forEach(each -> annotators.add(each.id()));
            if (annotators.isEmpty() && only != null) {
                throw new WrongWords(Message.of("cli.export.noAnnotator", only));
            }
            Frame frame = new Frame(project.registers());
            for (UUID id : project.articles()) {
                Article article = project.find(Article.class, id);
                if (article != null) {
                    frame.add(article, project.annotations(id), annotators);
                }
            }
            Sample sample = frame.draw(size, seed);
            Map<UUID, Review> marks = new HashMap<>();
            project.reviews().stream()
                    .filter(review -> sample.mark().equals(review.comment()))
                    .forEach(review -> marks.put(review.annotation(), review));
            if (words.has("json")) {
                write(project, sample, sample.results(marks), counter);
            } else {
                say(project, sample, sample.results(marks), counter);
            }
        }
        return 0;
    }

    /// Who has read tags drawn with this seed: nobody reads a second time what is his own.
    private static Set<UUID> readers(Reading project, long seed) {
        Set<UUID> readers = new HashSet<>();
        project.reviews().stream()
                .filter(review -> String.valueOf(review.comment()).matches("sample \\d+/" + seed))
                .forEach(review -> readers.add(review.reviewer()));
        return readers;
    }

    private static long number(String word, String form) {
        if (!word.matches(form)) {
            throw new WrongWords(Message.of("cli.wrong.number", word));
        }
        return Long.parseLong(word);
    }

    private static void say(Reading project, Sample sample, List<Sample.Result> results, Counter counter) {
        for (Sample.Drawn drawn : sample.drawn()) {
            Annotation tag = project.find(Annotation.class, drawn.tag());
            Article article = project.find(Article.class, drawn.article());
            if (tag != null && article != null) {
                counter.line(
                        drawn.tag().toString(),
                        counter.phrases().say("cli.kind.one." + tag.kind()),
                        tag.spans().isEmpty() ? "" : tag.start() + "–" + tag.end(),
                        org.pressmark.review.Spoken.words(tag),
                        article.title());
            }
        }
        for (Sample.Result result : results) {
            Stratum stratum = result.stratum();
            counter.say(
                    "cli.sample.result",
                    stratum == null
                            ? counter.phrases().say("figure.allArticles")
                            : stratum.outlet() + " " + stratum.month(),
                    result.tags(),
                    result.drawn(),
                    result.read(),
                    result.wrong(),
                    result.border(),
                    Cell.share(result.rate()).shown(),
                    Cell.share(result.low()).shown(),
                    Cell.share(result.high()).shown());
        }
    }

    private static void write(Reading project, Sample sample, List<Sample.Result> results, Counter counter) {
        try (JsonOutput out = new JsonOutput(new KeptOpen(counter.out()))) {
            out.startObject();
            out.text("format", "pressmark-sample");
            out.number("version", VERSION);
            out.number("size", sample.size());
            out.text("seed", String.valueOf(sample.seed()));
            out.text("offsetUnit", "utf-16");
            out.array("tags", sample.drawn(), drawn -> {
                Annotation tag = project.find(Annotation.class, drawn.tag());
                Article article = project.find(Article.class, drawn.article());
                if (tag != null && article != null) {
                    out.object(() -> {
                        out.id("id", tag.id());
                        out.word("kind", tag.kind());
                        out.text("sha256", article.text().textSha256());
                        out.text("title", article.title());
                        out.array(
                                "spans",
                                tag.extent().sorted().toList(),
                                span -> out.object(() -> {
                                    out.number("start", span.start());
                                    out.number("end", span.end());
                                }));
                        out.text("words", org.pressmark.review.Spoken.words(tag));
                    });
                }
            });
            out.array("results", results, result -> out.object(() -> result(out, result)));
            out.endObject();
        }
    }

    private static void result(JsonOutput out, Sample.Result result) {
        Stratum stratum = result.stratum();
        out.text("outlet", stratum == null || stratum.outlet().isEmpty() ? null : stratum.outlet());
        out.text("month", stratum == null || stratum.month().isEmpty() ? null : stratum.month());
        out.text("of", stratum == null ? "all" : "stratum");
        out.number("tags", result.tags());
        out.number("drawn", result.drawn());
        out.number("read", result.read());
        out.number("wrong", result.wrong());
        out.number("border", result.border());
        out.share("rate", result.rate());
        out.share("low", result.low());
        out.share("high", result.high());
    }
}
