package org.pressmark.exchange.foreign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Message;
import org.pressmark.model.OpenArticle;
import org.pressmark.model.Reading;

/// Takes a portion of a project through a [SetWriter], an article at a time, articles in the order of their ids:
/// one project gives one sequence of bytes.
public final class ArticleWise implements Departure {
    private final Portion portion;
    private final SetWriter writer;
    private final Losses losses;
    private final Shortfall shortfall;
    private @Nullable Deque<UUID> left;
    private int articles;
    private int annotations;

    private ArticleWise(Portion portion, SetWriter writer, Losses losses, Shortfall shortfall) {
        this.portion = portion;
        this.writer = writer;
        this.losses = losses;
        this.shortfall = shortfall;
    }

    /// Counts what there is of every part that is not carried, and the `losses` of the writer beside.
    public static ArticleWise carrying(Set<Part> carried, Portion portion, SetWriter writer, Losses losses) {
        return new ArticleWise(portion, writer, losses, new Shortfall(portion, carried));
    }

    @Override
    public boolean slice(Reading project) {
        try {
            Deque<UUID> toWrite = left;
            if (toWrite == null) {
                shortfall.begin(project);
                writer.begin(new Named(project.registers()));
                left = new ArrayDeque<>(asked(project));
            } else if (toWrite.isEmpty()) {
                shortfall.end(project);
                writer.end();
                return false;
            } else {
                write(project, toWrite.removeFirst());
            }
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<UUID> asked(Reading project) {
        return (portion.articles() == null ? project.articles() : List.copyOf(portion.articles()))
                .stream().sorted().toList();
    }

    /// An article taken out meanwhile is left out.
    private void write(Reading project, UUID id) throws IOException {
        Article article = project.find(Article.class, id);
        Content content = project.content(id);
        if (article == null || content == null) {
            return;
        }
        List<Annotation> tags =
                project.annotations(id).stream().filter(portion::wants).toList();
        OpenArticle open = new OpenArticle(article, content.text(), tags);
        shortfall.article(project, open, content);
        writer.article(open, content);
        articles++;
        annotations += tags.size();
    }

    @Override
    public int articles() {
        return articles;
    }

    @Override
    public int annotations() {
        return annotations;
    }

    @Override
    public List<Message> dropped() {
        List<Message> told = new ArrayList<>(shortfall.told());
        told.addAll(losses.told());
        return told;
    }

    @Override
    public void close() {
        try {
            writer.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
