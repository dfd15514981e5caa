package org.pressmark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.format.CannotExport;
import org.pressmark.exchange.format.OriginalFile;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Reading;
import org.pressmark.session.Door;
import org.pressmark.settings.Phrases;

/// `original`: the bytes an article's text was made of, as they came, so that the text can be traced to them.
final class OriginalCommand implements Subcommand {
    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "original").word("PROJECT").word("ARTICLE").needed("out", "PATH");
    }

    @Override
    public int run(Words words, Counter counter) {
        UUID id = words.id(1);
        Path out = words.path("out", "");
        try (Door door = Door.look(words.path(0), counter.workshop())) {
            Reading reading = door.reading();
            Article article = reading.find(Article.class, id);
            Content content = article == null ? null : reading.content(id);
            if (article == null || content == null) {
                throw new CannotExport("cli.export.noArticle", id);
            }
            OriginalFile original = OriginalFile.of(article, content);
            Path file = Files.isDirectory(out) ? out.resolve(original.name()) : out;
            if (Files.exists(file)) {
                throw new CannotExport("cli.original.there", file);
            }
            original.write(file);
            counter.line(
                    file.toString(),
                    content.originalSha256(),
                    content.reader(),
                    content.charset(),
                    said(content.note()));
        }
        return 0;
    }

    private static String said(@Nullable String note) {
        return note == null ? "" : note;
    }
}
