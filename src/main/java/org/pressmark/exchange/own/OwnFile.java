package org.pressmark.exchange.own;

import java.io.IOException;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.format.Watch;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.JsonInput;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;

/// A file of the own format that is read more than once: first to check all of it, then to hand out its articles,
/// each time from its beginning and never more than an article at a time. So a set of a million annotations comes
/// in within a small heap.
///
/// A file that says something else at a later reading is refused.
final class OwnFile implements Body {
    private final Origin origin;
    private final ReadLimits limits;
    private final Watch watch;
    private WatchedStream.@Nullable Print print;

    OwnFile(Origin origin, ReadLimits limits, Watch watch) {
        this.origin = origin;
        this.limits = limits;
        this.watch = watch;
    }

    /// Checks everything that can be checked without a project.
    ///
    /// @throws CannotImport with everything that is wrong with the file
    OwnSet checked() {
        pass((cursor, beside) -> Preface.check(cursor), Watch.NOBODY);
        Checking checking = new Checking(origin.name(), limits);
        print = pass(
                (cursor, beside) -> {
                    new OwnReader(cursor, beside, checking, limits).read();
                    checking.finish();
                    return true;
                },
                watch);
        return new OwnSet(origin.name(), checking.registers(), this, checking.directory());
    }

    @Override
    public void each(Consumer<Arrived> article, Consumer<Placed<Entry>> remark) {
        Problems problems = new Problems(origin.name());
        WatchedStream.Print now = pass(
                (cursor, beside) -> {
                    new OwnReader(cursor, beside, new Handing(problems, article, remark), limits).read();
                    problems.stopIfAny();
                    return true;
                },
                watch);
        if (!now.equals(print)) {
            throw new CannotImport(Message.of("exchange.changed", origin.name()));
        }
    }

    private WatchedStream.Print pass(BiFunction<Cursor, Beside, Boolean> work, Watch watching) {
        try (Origin.Opened opened = origin.open();
                WatchedStream stream = new WatchedStream(opened.stream(), origin.name(), origin.bytes(), watching)) {
            JsonInput.read(origin.name(), () -> stream, limits.anyLength(), cursor -> work.apply(cursor, opened));
            return stream.print();
        } catch (IOException failure) {
            throw CannotImport.unreadable(origin.name(), failure);
        }
    }

    @Override
    public void expectToFit() {
        if (print != null && print.bytes() > limits.bytes()) {
            throw new CannotImport(Message.of("exchange.large", origin.name(), limits.megabytes()));
        }
    }

    /// What was checked is handed out as it comes by.
    private record Handing(Problems problems, Consumer<Arrived> article, Consumer<Placed<Entry>> remark)
            implements OwnReader.Taker {
        @Override
        public void register(Placed<Entry> entry) {}

        @Override
        public void article(Arrived arrived) {
            article.accept(arrived);
        }

        @Override
        public void remark(Placed<Entry> entry) {
            remark.accept(entry);
        }
    }
}
