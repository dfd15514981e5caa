package org.pressmark.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.kind.ArticleFormats;
import org.pressmark.intake.kind.FolderFiles;
import org.pressmark.intake.table.Columns;
import org.pressmark.model.Message;
import org.pressmark.session.Door;
import org.pressmark.settings.Phrases;

/// `add`: files become articles. Each is taken whole or refused whole; a refused one does not keep out the
/// others, but the exit code says that there was one.
final class AddCommand implements Subcommand {
    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "add")
                .word("PROJECT")
                .words("FILE")
                .option("charset", "NAME")
                .option("annotator", "NAME")
                .option("limit", "MB")
                .option("password", "WORDS")
                .option("map", "FIELD=COLUMN,…")
                .flag("page-text")
                .several("only", "TEXT")
                .flag("new-outlets")
                .flag("contents");
    }

    @Override
    public int run(Words words, Counter counter) {
        ArticleFormats formats = ArticleFormats.with(columns(words.textOrNull("map")));
        Adding.Wishes wishes = new Adding.Wishes(
                words.charsetOrNull("charset"),
                words.textOrNull("password"),
                new Limits(words.megabytes("limit", Limits.USUAL.bytes())),
                words.has("page-text") ? Draft::wholeText : UnaryOperator.identity(),
                words.texts("only"));
        List<Path> files = new ArrayList<>();
        boolean refused = !expand(formats, words.paths(1), files, counter);
        if (words.has("contents")) {
            Contents contents = new Contents(formats, wishes, counter);
            return files.stream().map(contents::say).allMatch(told -> told) && !refused ? 0 : 1;
        }
        try (Door door = Door.open(words.path(0), counter.workshop())) {
            Batch batch = new Batch(
                    door,
                    counter,
                    words.text("annotator", Counter.user()),
                    Batch.Strangers.of(words.has("new-outlets")));
            Adding adding = new Adding(formats, wishes, batch, counter);
            for (int at = 0; at < files.size(); at++) {
                refused |= !adding.add(files.get(at));
                counter.progress().at(at + 1, files.size());
            }
            batch.store();
            batch.report();
            return refused ? 1 : 0;
        }
    }

    /// The columns of tables as they were said, or a guess where nothing was.
    private static Columns columns(@Nullable String written) {
        Columns columns = written == null ? Columns.GUESSED : Columns.of(written);
        if (columns == null) {
            throw new WrongWords(Message.of("cli.wrong.columns", written));
        }
        return columns;
    }

    /// Puts in their files for folders; answers whether all could be looked into.
    private static boolean expand(ArticleFormats formats, List<Path> named, List<Path> files, Counter counter) {
        boolean all = true;
        for (Path each : named) {
            if (!Files.isDirectory(each)) {
                files.add(each);
                continue;
            }
            FolderFiles inside = formats.in(each);
            files.addAll(inside.meant());
            inside.closed().forEach(counter::refuse);
            all &= inside.closed().isEmpty();
            if (inside.passedOver() > 0 || inside.meant().isEmpty()) {
                Message told = inside.told();
                counter.remark("cli.add.note", each, counter.phrases().say(told.key(), told.arguments()));
            }
        }
        return all;
    }
}
