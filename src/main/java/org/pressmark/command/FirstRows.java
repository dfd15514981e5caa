package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Reading;
import org.pressmark.model.Zone;

/// The first tags of a portion, read once with the first slice of a preview.
final class FirstRows {
    private static final int MOST = 6;
    private static final int ARTICLES = 40;
    private static final int LONGEST = 160;

    private final Portion portion;
    private final List<FirstRow> rows = new ArrayList<>();
    private boolean isRead;

    FirstRows(Portion portion) {
        this.portion = portion;
    }

    List<FirstRow> all() {
        return List.copyOf(rows);
    }

    /// Project thread only.
    void read(Reading project) {
        if (isRead) {
            return;
        }
        isRead = true;
        Named named = new Named(project.registers());
        List<UUID> first = portion.articles() == null
                ? project.articlesAfter(null, ARTICLES)
                : portion.articles().stream().limit(ARTICLES).toList();
        for (UUID id : first) {
            Article article = project.find(Article.class, id);
            if (article == null || rows.size() >= MOST) {
                continue;
            }
            project.annotations(id).stream()
                    .filter(portion::wants)
                    .limit(MOST - rows.size())
                    .forEach(tag -> rows.add(row(tag, article, named)));
        }
    }

    private static FirstRow row(Annotation tag, Article article, Named named) {
        String words = String.join(
                " … ",
                tag.spans().stream()
                        .filter(span ->
                                !(tag instanceof Quote) || span.role() == org.pressmark.model.RoleSpan.Role.CONTENT)
                        .map(span -> span.anchor().exact())
                        .toList());
        return new FirstRow(
                tag.kind(),
                brief(words),
                about(tag, named),
                article.title(),
                named.name(tag.head().annotator()));
    }

    private static String brief(String words) {
        String line = words.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    private static @Nullable String about(Annotation tag, Named named) {
        return switch (tag) {
            case Quote quote -> named.name(quote.speaker());
            case ClaimOccurrence claim -> named.name(claim.claim());
            case OutletMention mention -> named.name(mention.outlet());
            case Coding coding -> {
                Code code = named.find(Code.class, coding.code());
                yield code == null ? null : named.path(code);
            }
            case Zone zone -> null;
            case QuotedTerm term -> null;
        };
    }
}
