package org.pressmark.exchange.own;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.pressmark.exchange.json.Budget;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.json.Value;
import org.pressmark.model.Entry;

/// Goes through a file of the own format and hands on what is sound of it, an article at a time.
final class OwnReader {
    /// Takes what a file holds, in its order.
    interface Taker {
        /// Where what is wrong with it is gathered.
        Problems problems();

        void register(Placed<Entry> entry);

        void article(Arrived arrived);

        void remark(Placed<Entry> entry);
    }

    private final Cursor cursor;
    private final Problems problems;
    private final Beside beside;
    private final Taker taker;
    private final ReadLimits limits;
    private final Budget ofRegisters;
    private final Map<String, Value> stamp = new HashMap<>();

    OwnReader(Cursor cursor, Beside beside, Taker taker, ReadLimits limits) {
        this.cursor = cursor;
        this.beside = beside;
        this.taker = taker;
        this.problems = taker.problems();
        this.limits = limits;
        this.ofRegisters = limits.piece();
    }

    void read() {
        try {
            cursor.object(Place.FILE, this::member);
        } catch (CannotImport last) {
            problems.attempt(Place.FILE, () -> {
                throw last;
            });
        }
        checkStamp();
    }

    private void member(String name, Place place) {
        switch (name) {
            case "format", "version", "offsetUnit" -> cursor.skip();
            case "generator", "exportedAt" -> stamp.put(name, cursor.value(place));
            case "annotators" -> registers(place, RegisterMembers::annotator);
            case "sets" -> registers(place, RegisterMembers::set);
            case "outlets" -> registers(place, RegisterMembers::outlet);
            case "speakers" -> registers(place, RegisterMembers::speaker);
            case "claims" -> registers(place, RegisterMembers::claim);
            case "codebooks" -> registers(place, RegisterMembers::codebook);
            case "codes" -> registers(place, RegisterMembers::code);
            case "presets" -> registers(place, RegisterMembers::preset);
            case "articles" -> cursor.array(place, this::article);
            case "claimLinks" -> remarks(place, RegisterMembers::claimLink);
            case "reviews" -> remarks(place, RegisterMembers::review);
            default -> {
                problems.add("exchange.unknown", place, name);
                cursor.skip();
            }
        }
    }

    private void checkStamp() {
        Members in = new Members(cursor.file(), Place.FILE, stamp);
        problems.attempt(Place.FILE, () -> in.textOrNull("generator"));
        problems.attempt(Place.FILE, () -> in.instantOrNull("exportedAt"));
    }

    private void registers(Place place, Function<Members, Entry> read) {
        cursor.spend(ofRegisters, () -> entries(place, read, taker::register));
    }

    private void remarks(Place place, Function<Members, Entry> read) {
        entries(place, read, taker::remark);
    }

    private void entries(Place place, Function<Members, Entry> read, Consumer<Placed<Entry>> take) {
        cursor.array(place, at -> {
            Members in = cursor.members(at);
            Entry entry = problems.attempt(at, () -> {
                Entry one = read.apply(in);
                in.end();
                return one;
            });
            if (entry != null) {
                take.accept(new Placed<>(entry, at));
            }
        });
    }

    private void article(Place place) {
        ArticleReader reader = new ArticleReader(cursor, problems, place, beside);
        cursor.spend(limits.piece(), () -> {
            Arrived arrived = reader.read();
            if (arrived != null) {
                taker.article(arrived);
            }
        });
    }
}
