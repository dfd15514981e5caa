package org.pressmark.exchange.own;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.JsonInput;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.json.Value;
import org.pressmark.model.Annotator;
import org.pressmark.model.Message;
import org.pressmark.review.dossier.Dossier;

/// Reads a review that somebody handed on, and checks it whole: every tag against the text in the file.
public final class ReviewFileReader {
    /// How names of such files end.
    public static final String ENDING = ".pressmark-review.json";

    private final Cursor cursor;
    private final Map<String, Value> said = new HashMap<>();
    private final List<Annotator> people = new ArrayList<>();
    private final List<Dossier.OfArticle> articles = new ArrayList<>();
    private int same;

    private ReviewFileReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Whether a file has the name of a review.
    public static boolean isOne(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /// Reads a review whole. Any thread.
    ///
    /// @throws CannotImport if it is no review, or not sound
    public static Dossier read(Path file, ReadLimits limits) {
        JsonInput.read(file, limits, ReviewFileReader::check);
        return JsonInput.read(file, limits, cursor -> new ReviewFileReader(cursor).read());
    }

    /// Members may come in any order, and a newer file must be called newer, not wrong.
    private static boolean check(Cursor cursor) {
        if (!cursor.atObject()) {
            throw new CannotImport(Message.of("exchange.noReview", cursor.file()));
        }
        Map<String, Value> said = new HashMap<>();
        cursor.object(Place.FILE, (name, place) -> {
            switch (name) {
                case "format", "version", "offsetUnit" -> said.put(name, cursor.value(place));
                default -> cursor.skip();
            }
        });
        Members in = new Members(cursor.file(), Place.FILE, said);
        if (!ReviewFileOutput.FORMAT.equals(in.textOrNull("format"))) {
            throw new CannotImport(Message.of("exchange.noReview", cursor.file()));
        }
        int version = in.number("version");
        if (version > ReviewFileOutput.VERSION) {
            throw new CannotImport(Message.of("exchange.newer", cursor.file(), version, ReviewFileOutput.VERSION));
        }
        if (!Preface.OFFSET_UNIT.equals(in.textOrNull("offsetUnit"))) {
            throw new CannotImport(Message.of("exchange.unit", cursor.file()));
        }
        return true;
    }

    private Dossier read() {
        cursor.object(Place.FILE, this::member);
        Members in = new Members(cursor.file(), Place.FILE, said);
        Annotator mine = person(in, "mine");
        Annotator theirs = person(in, "theirs");
        Instant at = in.instant("exportedAt");
        in.textOrNull("generator");
        in.end();
        return new Dossier(mine, theirs, people, at, same, articles);
    }

    private Annotator person(Members in, String name) {
        UUID id = in.id(name);
        return people.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> in.wrong("exchange.noPerson", name, id));
    }

    private void member(String name, Place place) {
        switch (name) {
            case "format", "version", "offsetUnit" -> cursor.skip();
            case "annotators" ->
                cursor.array(place, at -> {
                    Members in = cursor.members(at);
                    people.add(RegisterMembers.annotator(in));
                    in.end();
                });
            case "totals" -> {
                Value totals = cursor.value(place);
                if (totals.held() instanceof Members counts) {
                    same = counts.numberOr(0, "same");
                }
            }
            case "articles" -> cursor.array(place, at -> articles.add(new ReviewedReader(cursor, at).read()));
            default -> said.put(name, cursor.value(place));
        }
    }

    /// The name of the file that answers go into, beside the one that was read.
    public static Path answered(Path file, @Nullable String who) {
        String name = String.valueOf(file.getFileName());
        String bare = name.toLowerCase(Locale.ROOT).endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length())
                : name;
        String by =
                who == null ? "" : "-" + who.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        return file.resolveSibling(bare + by + ENDING);
    }
}
