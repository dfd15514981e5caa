package org.pressmark.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Completion;
import org.pressmark.model.LibraryRow;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Reading;
import org.pressmark.model.Registers;

/// A project as a side. The registers are read once: they are asked for with every article; and so are the list of
/// articles and the article read last, as several annotators of one project ask for the same one after the other.
final class ProjectSide implements Side {
    private static final int PAGE = 200;

    private final Reading project;
    private final Registers registers;
    private @Nullable List<Article> listed;
    private @Nullable OpenArticle last;

    ProjectSide(Reading project) {
        this.project = project;
        this.registers = project.registers();
    }

    @Override
    public Registers registers() {
        return registers;
    }

    @Override
    public List<Article> articles() {
        List<Article> all = listed == null ? list() : listed;
        listed = all;
        return all;
    }

    private List<Article> list() {
        List<Article> articles = new ArrayList<>();
        for (List<LibraryRow> page = project.page(0, PAGE);
                !page.isEmpty();
                page = project.page(articles.size(), PAGE)) {
            page.forEach(row -> articles.add(row.article()));
        }
        return articles;
    }

    @Override
    public Set<UUID> done(UUID article) {
        return project.completions(article).stream().map(Completion::annotator).collect(Collectors.toSet());
    }

    @Override
    public @Nullable OpenArticle open(UUID article) {
        if (last == null || !last.article().id().equals(article)) {
            last = project.open(article);
        }
        return last;
    }
}
