package org.pressmark.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.LibraryRow;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Reading;
import org.pressmark.model.Registers;

/// A project as a side. The registers are read once: they are asked for with every article.
final class ProjectSide implements Side {
    private static final int PAGE = 200;

    private final Reading project;
    private final Registers registers;

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
        List<Article> articles = new ArrayList<>();
        for (List<LibraryRow> page = project.page(0, PAGE);
                !page.isEmpty();
                page = project.page(articles.size(), PAGE)) {
            page.forEach(row -> articles.add(row.article()));
        }
        return articles;
    }

    @Override
    public @Nullable OpenArticle open(UUID article) {
        return project.open(article);
    }
}
