package org.pressmark.cli;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Fingerprint;
import org.pressmark.model.Quote;
import org.pressmark.model.Reading;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Anchor;

/// What is wrong with the articles of a project: hashes against texts and bytes, every span against its text,
/// nested quotes against each other. Said as it is found.
final class Findings {
    private final Counter counter;
    private int count;
    private int annotations;

    Findings(Counter counter) {
        this.counter = counter;
    }

    int count() {
        return count;
    }

    /// How many annotations were looked at.
    int annotations() {
        return annotations;
    }

    void add(String key, Object... arguments) {
        counter.say(key, arguments);
        count++;
    }

    void look(Reading project, UUID id) {
        Article article = project.find(Article.class, id);
        Content content = project.content(id);
        if (article == null || content == null) {
            add("cli.check.noText", id);
            return;
        }
        checkText(article, content);
        for (Annotation annotation : project.annotations(id)) {
            annotations++;
            annotation.spans().forEach(span -> checkSpan(annotation, span, content.text()));
            if (annotation instanceof Quote quote) {
                checkParent(quote, quote.parent() == null ? null : project.find(Quote.class, quote.parent()));
            }
        }
    }

    private void checkText(Article article, Content content) {
        Fingerprint said = article.text();
        byte[] original = new byte[content.original().remaining()];
        content.original().duplicate().get(original);
        if (!Fingerprint.sha256(content.text()).equals(said.textSha256())
                || content.text().length() != said.length()) {
            add("cli.check.text", article.id(), article.title());
        }
        if (!Fingerprint.sha256(original).equals(said.originalSha256())) {
            add("cli.check.original", article.id(), article.title());
        }
    }

    private void checkSpan(Annotation annotation, RoleSpan span, String text) {
        Anchor anchor = span.anchor();
        if (!anchor.holdsIn(text)) {
            add("cli.check.span", annotation.id(), annotation.article(), anchor.start(), anchor.end());
        } else if (!text.startsWith(anchor.suffix(), anchor.end())
                || !text.startsWith(
                        anchor.prefix(), anchor.start() - anchor.prefix().length())) {
            add("cli.check.context", annotation.id(), annotation.article(), anchor.start(), anchor.end());
        }
    }

    private void checkParent(Quote quote, @Nullable Quote parent) {
        if (parent != null && !parent.article().equals(quote.article())) {
            add("cli.check.parent", quote.id(), quote.article());
        }
    }
}
