package org.pressmark.exchange.own;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.JsonInput;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.json.Value;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Completion;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Quote;
import org.pressmark.model.Verdict;

/// Reads a file of the own format and checks everything that can be checked without a project.
///
/// It goes through the file twice: first to see that it is whole and what it is, then to read it.
final class OwnReader {
    private final Cursor cursor;
    private final Problems problems;
    private final Beside beside;
    private final Map<String, Value> stamp = new HashMap<>();
    private final List<Placed<Entry>> registers = new ArrayList<>();
    private final List<Arrived> articles = new ArrayList<>();
    private final List<Placed<Entry>> remarks = new ArrayList<>();

    private OwnReader(Cursor cursor, Beside beside) {
        this.cursor = cursor;
        this.beside = beside;
        this.problems = new Problems(cursor.file());
    }

    /// @throws CannotImport with everything that is wrong with the file
    static OwnSet read(Path file, ReadLimits limits) {
        JsonInput.read(file, limits, Preface::check);
        return JsonInput.read(file, limits, cursor -> new OwnReader(cursor, hash -> null).read());
    }

    /// Reads a set that a source gives; `name` is what sentences call it.
    ///
    /// @throws CannotImport with everything that is wrong with it
    static OwnSet read(String name, JsonInput.Source source, ReadLimits limits, Beside beside) {
        JsonInput.read(name, source, limits, Preface::check);
        return JsonInput.read(name, source, limits, cursor -> new OwnReader(cursor, beside).read());
    }

    private OwnSet read() {
        try {
            cursor.object(Place.FILE, this::member);
        } catch (CannotImport last) {
            problems.attempt(Place.FILE, () -> {
                throw last;
            });
        }
        checkStamp();
        checkIds();
        checkParents();
        problems.stopIfAny();
        return new OwnSet(cursor.file(), registers, articles, remarks);
    }

    private void member(String name, Place place) {
        switch (name) {
            case "format", "version", "offsetUnit" -> cursor.skip();
            case "generator", "exportedAt" -> stamp.put(name, cursor.value(place));
            case "annotators" -> entries(place, registers, RegisterMembers::annotator);
            case "sets" -> entries(place, registers, RegisterMembers::set);
            case "outlets" -> entries(place, registers, RegisterMembers::outlet);
            case "speakers" -> entries(place, registers, RegisterMembers::speaker);
            case "claims" -> entries(place, registers, RegisterMembers::claim);
            case "codebooks" -> entries(place, registers, RegisterMembers::codebook);
            case "codes" -> entries(place, registers, RegisterMembers::code);
            case "presets" -> entries(place, registers, RegisterMembers::preset);
            case "articles" -> cursor.array(place, this::article);
            case "claimLinks" -> entries(place, remarks, RegisterMembers::claimLink);
            case "reviews" -> entries(place, remarks, RegisterMembers::review);
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

    private void entries(Place place, List<Placed<Entry>> into, Function<Members, Entry> read) {
        cursor.array(place, at -> {
            Members in = cursor.members(at);
            Entry entry = problems.attempt(at, () -> {
                Entry one = read.apply(in);
                in.end();
                return one;
            });
            if (entry != null) {
                into.add(new Placed<>(entry, at));
            }
        });
    }

    private void article(Place place) {
        Arrived arrived = new ArticleReader(cursor, problems, place, beside).read();
        if (arrived != null) {
            articles.add(arrived);
        }
    }

    /// No two entries of a kind, and no two annotations of any kind, may have one id.
    private void checkIds() {
        Map<Class<?>, Set<UUID>> seen = new HashMap<>();
        registers.forEach(
                each -> checkId(seen, each.value().getClass(), each.value().id(), each.place()));
        for (Arrived article : articles) {
            checkId(seen, Arrived.class, article.known().id(), article.place());
            article.annotations()
                    .forEach(
                            each -> checkId(seen, Annotation.class, each.value().id(), each.place()));
            article.dismissals()
                    .forEach(each -> checkId(seen, Dismissal.class, each.value().id(), each.place()));
            article.completions()
                    .forEach(
                            each -> checkId(seen, Completion.class, each.value().id(), each.place()));
            article.verdicts()
                    .forEach(each -> checkId(seen, Verdict.class, each.value().id(), each.place()));
        }
        remarks.forEach(
                each -> checkId(seen, each.value().getClass(), each.value().id(), each.place()));
    }

    private void checkId(Map<Class<?>, Set<UUID>> seen, Class<?> kind, UUID id, Place place) {
        if (!seen.computeIfAbsent(kind, first -> new HashSet<>()).add(id)) {
            problems.add("exchange.duplicate", place, id);
        }
    }

    private void checkParents() {
        Parents parents = new Parents(problems);
        for (Placed<Entry> each : registers) {
            if (each.value() instanceof Code code) {
                parents.add(code.id(), code.parent(), each.place());
            }
        }
        for (Arrived article : articles) {
            for (Placed<Annotation> each : article.annotations()) {
                if (each.value() instanceof Quote quote) {
                    parents.add(quote.id(), quote.parent(), each.place());
                }
            }
        }
        parents.check();
    }
}
