package org.pressmark.cli;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Offer;
import org.pressmark.intake.Source;
import org.pressmark.intake.Watch;
import org.pressmark.intake.kind.ArticleFormats;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;

/// Files on their way into a batch, each read by the format it is in; what is refused is said at once.
final class Adding {
    /// What was asked for. Of a file that holds several articles those are meant whose url or title has one of the
    /// words of `only` in it; all, where there are none. `text` chooses between the texts of a page.
    record Wishes(
            @Nullable Charset charset,
            @Nullable String password,
            Limits limits,
            UnaryOperator<Draft> text,
            List<String> only) {
        /// A file, to be read as was asked for.
        Source source(Path file) {
            Source bare = Source.of(file);
            Source coded = charset == null ? bare : bare.in(charset);
            return password == null ? coded : coded.unlocked(password);
        }

        boolean isMeant(Offer offer) {
            String said = (offer.title() + " " + offer.url()).toLowerCase(Locale.ROOT);
            return only.isEmpty() || only.stream().anyMatch(word -> said.contains(word.toLowerCase(Locale.ROOT)));
        }
    }

    private final ArticleFormats formats;
    private final Wishes wishes;
    private final Batch batch;
    private final Counter counter;

    Adding(ArticleFormats formats, Wishes wishes, Batch batch, Counter counter) {
        this.formats = formats;
        this.wishes = wishes;
        this.batch = batch;
        this.counter = counter;
    }

    /// Answers whether all that is meant was taken, or there already.
    boolean add(Path file) {
        return attempt(file, () -> {
            Source source = wishes.source(file).watched(counter.progress()::within);
            return switch (formats.of(source)) {
                case ArticleFile one -> take(file, one.read(source, wishes.limits));
                case ArticleStore many -> all(file, many, source);
            };
        });
    }

    /// Does some of the work; answers what it does, or false where it came to nothing.
    private boolean attempt(Path file, BooleanSupplier work) {
        try {
            return work.getAsBoolean();
        } catch (Refusal refusal) {
            batch.refuse(refusal);
            return false;
        } catch (OutOfMemoryError full) {
            // The libraries that read PDF and web pages ask nobody; what they made is let go by now.
            batch.refuse(new CannotRead(
                    full, "intake.memory", file, Runtime.getRuntime().maxMemory() >> 20));
            return false;
        }
    }

    private boolean all(Path file, ArticleStore format, Source source) {
        Message others = format.passedOver(source);
        List<Offer> meant = format.offers(source, wishes.limits).stream()
                .filter(wishes::isMeant)
                .toList();
        if (meant.isEmpty()) {
            counter.remark("cli.add.noneMeant", file);
        }
        if (others != null) {
            counter.remark("cli.add.note", file, counter.phrases().say(others.key(), others.arguments()));
        }
        Source bare = source.watched(Watch.NONE);
        int refused = 0;
        for (Offer offer : meant) {
            refused += attempt(file, () -> take(file, format.read(bare, offer, wishes.limits))) ? 0 : 1;
        }
        if (refused > 0 && refused < meant.size()) {
            batch.partly(file, meant.size() - refused, refused);
        }
        return refused == 0 && !meant.isEmpty();
    }

    private boolean take(Path file, Draft draft) {
        if (draft.certainty() == Draft.Certainty.UNSURE) {
            batch.refuse(Message.of("cli.add.unsure", file, draft.charset().name()));
            return false;
        }
        if (draft.certainty() == Draft.Certainty.LIKELY) {
            counter.remark("cli.add.likely", file, draft.charset().name(), draft.confidence());
        }
        for (Message note : draft.about().notes()) {
            counter.remark("cli.add.note", file, counter.phrases().say(note.key(), note.arguments()));
        }
        batch.add(file, wishes.text.apply(draft));
        return true;
    }
}
