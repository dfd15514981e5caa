package org.pressmark.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryRow;
import org.pressmark.model.Outlet;
import org.pressmark.model.Reading;
import org.pressmark.session.Door;
import org.pressmark.settings.Phrases;

/// `list`: the articles of a project, a line each, or as JSON for programs. Read a page at a time.
final class ListCommand implements Subcommand {
    private static final int PAGE = 200;

    @Override
    public Form form(Phrases phrases) {
        return new Form(phrases, "list").word("PROJECT").flag("json");
    }

    @Override
    public int run(Words words, Counter counter) {
        try (Door door = Door.look(words.path(0), counter.workshop())) {
            Map<UUID, String> outlets = new HashMap<>();
            Map<UUID, String> annotators = new HashMap<>();
            door.reading().registers().annotators().forEach(each -> annotators.put(each.id(), each.name()));
            for (Outlet outlet : door.reading().registers().outlets()) {
                outlets.put(outlet.id(), outlet.name());
            }
            if (words.has("json")) {
                try (ListJson json = new ListJson(counter.out(), door.info(), outlets, annotators)) {
                    pages(door.reading(), json::row);
                }
            } else {
                pages(door.reading(), row -> line(row, outlets, counter));
            }
        }
        return 0;
    }

    /// Takes every line of the library.
    private interface Taker {
        void take(LibraryRow row);
    }

    private static void pages(Reading project, Taker taker) {
        int skipped = 0;
        for (List<LibraryRow> page = project.page(0, PAGE); !page.isEmpty(); page = project.page(skipped, PAGE)) {
            page.forEach(taker::take);
            skipped += page.size();
        }
    }

    private static void line(LibraryRow row, Map<UUID, String> outlets, Counter counter) {
        Article article = row.article();
        UUID outlet = outlet(article);
        counter.line(
                article.id().toString(),
                outlet == null ? counter.phrases().say("cli.unknown") : outlets.getOrDefault(outlet, outlet.toString()),
                counter.phrases().say("cli.status." + article.status()),
                counts(row, counter.phrases()),
                article.title());
    }

    /// The outlet an article counts under: who carries it, or else whose copy it is.
    private static @Nullable UUID outlet(Article article) {
        UUID publisher = article.provenance().publisher();
        return publisher == null ? article.provenance().provider() : publisher;
    }

    private static String counts(LibraryRow row, Phrases phrases) {
        StringJoiner counts = new StringJoiner(", ");
        for (Annotation.Kind kind : Annotation.Kind.values()) {
            Integer count = row.counts().get(kind);
            if (count != null) {
                counts.add(phrases.say("cli.count." + kind, count));
            }
        }
        return counts.length() == 0 ? phrases.say("cli.count.none") : counts.toString();
    }
}
