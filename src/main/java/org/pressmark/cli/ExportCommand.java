package org.pressmark.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.Export;
import org.pressmark.exchange.Formats;
import org.pressmark.exchange.format.CannotExport;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Portion.Originals;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.session.Door;
import org.pressmark.settings.Phrases;

/// `export`: a project, or a part of it, into a file.
final class ExportCommand implements Subcommand {
    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "export")
                .word("PROJECT")
                .option("format", "F")
                .needed("out", "PATH")
                .several("annotator", "NAME")
                .several("article", "ID")
                .several("kind", "KIND")
                .flag("originals");
    }

    @Override
    public int run(Words words, Counter counter) {
        Path out = words.path("out", "");
        WritableFormat format = format(words.textOrNull("format"), out, counter.formats());
        List<UUID> articles = words.ids("article");
        Set<Annotation.Kind> kinds = kinds(words.texts("kind"));
        try (Door door = Door.look(words.path(0), counter.workshop())) {
            Portion portion = new Portion(
                    articles(door.reading(), articles),
                    annotators(door.reading(), words.texts("annotator")),
                    kinds,
                    words.has("originals") ? Originals.ALWAYS : Originals.WHERE_NEEDED);
            write(door.reading(), new Export(out, format, portion, counter.stamp()), format.name(), counter);
        }
        return 0;
    }

    private static WritableFormat format(@Nullable String name, Path out, Formats formats) {
        if (name != null) {
            return formats.writable(name).orElseThrow(() -> new WrongWords(Message.of("cli.wrong.format", name)));
        }
        return formats.writable(out)
                .or(() -> formats.writable(formats.own().name()))
                .orElseThrow();
    }

    private static @Nullable Set<Annotation.Kind> kinds(List<String> words) {
        Set<Annotation.Kind> kinds = EnumSet.noneOf(Annotation.Kind.class);
        for (String word : words) {
            Annotation.Kind kind = Spelling.value(Annotation.Kind.class, word);
            if (kind == null) {
                throw new WrongWords(Message.of("cli.wrong.kind", word, Spelling.all(Annotation.Kind.class)));
            }
            kinds.add(kind);
        }
        return kinds.isEmpty() ? null : kinds;
    }

    private static void write(Reading project, Export export, String format, Counter counter) {
        int all = project.articleCount();
        try (export) {
            while (export.slice(project)) {
                counter.progress().at(export.articles(), all);
            }
            counter.remark("cli.export.done", export.articles(), export.annotations(), export.file());
            if (!export.dropped().isEmpty()) {
                counter.remark("cli.export.dropped", format);
                export.dropped().forEach(counter::remark);
            }
        }
    }

    private static @Nullable Set<UUID> articles(Reading project, List<UUID> ids) {
        for (UUID id : ids) {
            if (project.find(Article.class, id) == null) {
                throw new CannotExport("cli.export.noArticle", id);
            }
        }
        return ids.isEmpty() ? null : new HashSet<>(ids);
    }

    private static @Nullable Set<UUID> annotators(Reading project, List<String> names) {
        Set<UUID> ids = new HashSet<>();
        for (String name : names) {
            List<UUID> found = project.registers().annotators().stream()
                    .filter(each -> each.name().equals(name))
                    .map(Annotator::id)
                    .toList();
            if (found.isEmpty()) {
                throw new CannotExport("cli.export.noAnnotator", name);
            }
            ids.addAll(found);
        }
        return names.isEmpty() ? null : ids;
    }
}
