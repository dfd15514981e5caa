package org.pressmark.exchange.foreign;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.Reading;

/// The articles of a project as a file may name them: by text, id, hash, url, file name or title.
///
/// Names are looked up only where nothing better is known, in a walk over the library that is made once. Project
/// thread only.
final class Shelf {
    static final Shelf EMPTY = new Shelf(null, null);
    private static final int SLICE = 500;

    private final @Nullable Reading project;
    private final @Nullable Reading lender;
    private @Nullable Map<String, @Nullable UUID> names;

    private Shelf(@Nullable Reading project, @Nullable Reading lender) {
        this.project = project;
        this.lender = lender;
    }

    /// The articles of the project that a file comes into.
    Shelf(Reading project) {
        this(project, project);
    }

    /// The shelf of a file that stays by itself, and is lent the text of articles of which it has none.
    static Shelf lending(Reading project) {
        return new Shelf(null, project);
    }

    /// The article that a file means, or null if the project does not hold it.
    @Nullable
    Article find(ForeignArticle said, String text) {
        if (project == null) {
            return null;
        }
        Article byText = project.articleWithText(Fingerprint.sha256(text));
        return byText == null ? called(project, said) : byText;
    }

    /// The article that a file without its text means, or null if there is none to lend.
    @Nullable
    Article lend(ForeignArticle said) {
        if (lender == null) {
            return null;
        }
        Article called = called(lender, said);
        return called == null ? byName(lender, said) : called;
    }

    /// The text of an article that was lent.
    @Nullable
    String text(Article lent) {
        return lender == null ? null : lender.text(lent.id());
    }

    private static @Nullable Article called(Reading library, ForeignArticle said) {
        Article byId = said.id() == null ? null : library.find(Article.class, said.id());
        if (byId != null) {
            return byId;
        }
        String hash = said.known().get(ForeignArticle.Known.TEXT_SHA256);
        return hash == null ? null : library.articleWithText(hash);
    }

    private @Nullable Article byName(Reading library, ForeignArticle said) {
        Map<String, @Nullable UUID> index = names == null ? index(library) : names;
        names = index;
        for (ForeignArticle.Known which :
                List.of(ForeignArticle.Known.URL, ForeignArticle.Known.FILE_NAME, ForeignArticle.Known.TITLE)) {
            String name = said.known().get(which);
            UUID id = name == null ? null : index.get(key(name));
            if (id != null) {
                return library.find(Article.class, id);
            }
        }
        UUID id = index.get(key(said.name()));
        return id == null ? null : library.find(Article.class, id);
    }

    /// A name that several articles have means none of them.
    private static Map<String, @Nullable UUID> index(Reading library) {
        Map<String, @Nullable UUID> index = new HashMap<>();
        List<UUID> slice = library.articlesAfter(null, SLICE);
        while (!slice.isEmpty()) {
            for (UUID id : slice) {
                Article article = library.find(Article.class, id);
                if (article != null) {
                    note(index, article.title(), id);
                    note(index, article.provenance().url(), id);
                    note(index, article.text().fileName(), id);
                }
            }
            slice = library.articlesAfter(slice.getLast(), SLICE);
        }
        return index;
    }

    private static void note(Map<String, @Nullable UUID> index, @Nullable String name, UUID id) {
        if (name != null) {
            String key = key(name);
            index.put(key, index.containsKey(key) && !id.equals(index.get(key)) ? null : id);
        }
    }

    /// The same page has one address with `www.` and without, with a blank end and without.
    private static String key(String name) {
        String bare = name.replaceFirst("(?i)\\.(txt|html?|docx|odt|pdf|rtf|md)$", "")
                .replaceFirst("(?i)^https?://(www\\.)?", "")
                .replaceFirst("/$", "");
        return bare.strip().toLowerCase(Locale.ROOT);
    }

    @Nullable
    Annotation held(UUID annotation) {
        return project == null ? null : project.find(Annotation.class, annotation);
    }

    @Nullable
    Reading project() {
        return project;
    }
}
