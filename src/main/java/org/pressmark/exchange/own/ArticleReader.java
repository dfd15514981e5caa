package org.pressmark.exchange.own;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.Value;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Completion;
import org.pressmark.model.Content;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Facts;
import org.pressmark.model.Soundness;
import org.pressmark.model.Verdict;

/// Reads one article of a file. Its annotations are checked as they come by; only where they stand before the text
/// in the file do they have to wait for it.
final class ArticleReader {
    private final Cursor cursor;
    private final Problems problems;
    private final Place place;
    private final Beside beside;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final List<Members> waiting = new ArrayList<>();
    private final List<Placed<Annotation>> annotations = new ArrayList<>();
    private final List<Members> putAside = new ArrayList<>();
    private final List<Placed<Dismissal>> dismissals = new ArrayList<>();
    private final List<Members> done = new ArrayList<>();
    private final List<Placed<Completion>> completions = new ArrayList<>();
    private final List<Members> decided = new ArrayList<>();
    private final List<Placed<Verdict>> verdicts = new ArrayList<>();

    ArticleReader(Cursor cursor, Problems problems, Place place, Beside beside) {
        this.cursor = cursor;
        this.problems = problems;
        this.place = place;
        this.beside = beside;
    }

    /// The article, or null where something is wrong with it.
    @Nullable
    Arrived read() {
        cursor.object(place, this::member);
        Members in = new Members(cursor.file(), place, values);
        Arrived arrived = problems.attempt(place, () -> arrived(in));
        if (arrived != null) {
            UUID article = arrived.known().id();
            String text = arrived.content().text();
            waiting.forEach(each -> annotation(each, article, text));
            putAside.forEach(each -> dismissal(each, article, text));
            done.forEach(each -> completion(each, article));
            decided.forEach(each -> verdict(each, article));
        }
        return arrived;
    }

    private void member(String name, Place at) {
        if (name.equals("annotations")) {
            cursor.array(at, element -> take(cursor.members(element)));
        } else if (name.equals(DismissalMembers.ALL)) {
            cursor.array(at, element -> putAside.add(cursor.members(element)));
        } else if (name.equals(CompletionMembers.ALL)) {
            cursor.array(at, element -> done.add(cursor.members(element)));
        } else if (name.equals(VerdictMembers.ALL)) {
            cursor.array(at, element -> decided.add(cursor.members(element)));
        } else {
            values.put(name, cursor.value(at));
        }
    }

    private Arrived arrived(Members in) {
        Content content = ArticleMembers.content(in, beside);
        Article article = ArticleMembers.article(in, content, Instant.EPOCH);
        Arrived.Added added = in.instantOrNull("addedAt") == null ? Arrived.Added.UNSAID : Arrived.Added.SAID;
        in.end();
        return new Arrived(article, added, content, place, annotations, dismissals, completions, verdicts);
    }

    private void take(Members annotation) {
        Value text = values.get("text");
        Value id = values.get("id");
        if (text != null && id != null && text.held() instanceof String words) {
            UUID article = problems.attempt(place, () -> new Members(cursor.file(), place, values).id("id"));
            if (article != null) {
                annotation(annotation, article, words);
            }
        } else {
            waiting.add(annotation);
        }
    }

    private void annotation(Members in, UUID article, String text) {
        Annotation annotation = problems.attempt(in.place(), () -> {
            Annotation read = AnnotationMembers.read(in, article, text);
            in.end();
            Soundness.check(new Change.Added(read), new Alone(text));
            return read;
        });
        if (annotation != null) {
            annotations.add(new Placed<>(annotation, in.place()));
        }
    }

    private void dismissal(Members in, UUID article, String text) {
        Dismissal dismissal = problems.attempt(in.place(), () -> DismissalMembers.read(in, article, text));
        if (dismissal != null) {
            dismissals.add(new Placed<>(dismissal, in.place()));
        }
    }

    private void completion(Members in, UUID article) {
        Completion completion = problems.attempt(in.place(), () -> CompletionMembers.read(in, article));
        if (completion != null) {
            completions.add(new Placed<>(completion, in.place()));
        }
    }

    private void verdict(Members in, UUID article) {
        Verdict verdict = problems.attempt(in.place(), () -> VerdictMembers.read(in, article));
        if (verdict != null) {
            verdicts.add(new Placed<>(verdict, in.place()));
        }
    }

    /// A text with nothing in it yet: what an annotation can be checked against before any project is looked at.
    private record Alone(String words) implements Facts {
        @Override
        public <E extends Entry> @Nullable E find(Class<E> kind, UUID id) {
            return null;
        }

        @Override
        public String text(UUID article) {
            return words;
        }
    }
}
