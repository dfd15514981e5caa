package org.pressmark.cli;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;
import org.pressmark.intake.kind.ArticleFormats;
import org.pressmark.model.Refusal;
import org.pressmark.session.Door;
import org.pressmark.settings.Phrases;

/// `add`: files become articles. Each is taken whole or refused whole; a refused one does not keep out the
/// others, but the exit code says that there was one.
final class AddCommand implements Subcommand {
    private final ArticleFormats formats = ArticleFormats.usual();

    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "add")
                .word("PROJECT")
                .words("FILE")
                .option("charset", "NAME")
                .option("annotator", "NAME")
                .option("limit", "MB");
    }

    @Override
    public int run(Words words, Counter counter) {
        Charset charset = words.charsetOrNull("charset");
        Limits limits = new Limits(words.megabytes("limit", Limits.USUAL.bytes()));
        List<Path> named = words.paths(1);
        try (Door door = Door.open(words.path(0), counter.workshop())) {
            Batch batch = new Batch(door, counter, words.text("annotator", Counter.user()));
            List<Path> files = new ArrayList<>();
            boolean refused = !expand(named, files, counter);
            for (int at = 0; at < files.size(); at++) {
                refused |= !add(files.get(at), charset, limits, batch, counter);
                counter.progress().at(at + 1, files.size());
            }
            batch.store();
            return refused ? 1 : 0;
        }
    }

    /// Puts in their files for folders; answers whether all could be looked into.
    private boolean expand(List<Path> named, List<Path> files, Counter counter) {
        boolean all = true;
        for (Path each : named) {
            try {
                files.addAll(Files.isDirectory(each) ? formats.in(each) : List.of(each));
            } catch (Refusal refusal) {
                counter.refuse(refusal);
                all = false;
            }
        }
        return all;
    }

    /// Answers whether all that is in the file was taken, or there already.
    private boolean add(Path file, @Nullable Charset charset, Limits limits, Batch batch, Counter counter) {
        try {
            Source source = charset == null ? Source.of(file) : Source.of(file).in(charset);
            return switch (formats.of(source)) {
                case ArticleFile one -> take(file, one.read(source, limits), batch, counter);
                case ArticleStore many -> all(file, many, source, limits, batch, counter);
            };
        } catch (Refusal refusal) {
            counter.refuse(refusal);
            return false;
        }
    }

    private static boolean all(
            Path file, ArticleStore format, Source source, Limits limits, Batch batch, Counter counter) {
        boolean all = true;
        for (Offer offer : format.offers(source, limits)) {
            try {
                all &= take(file, format.read(source, offer, limits), batch, counter);
            } catch (Refusal refusal) {
                counter.refuse(refusal);
                all = false;
            }
        }
        return all;
    }

    private static boolean take(Path file, Draft draft, Batch batch, Counter counter) {
        if (draft.certainty() == Draft.Certainty.UNSURE) {
            counter.remark("cli.add.unsure", file, draft.charset().name());
            return false;
        }
        if (draft.certainty() == Draft.Certainty.LIKELY) {
            counter.remark("cli.add.likely", file, draft.charset().name(), draft.confidence());
        }
        draft.about().notes().forEach(counter::remark);
        batch.add(file, draft);
        return true;
    }
}
