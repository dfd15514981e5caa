package org.pressmark.command;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.OpenText;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.Change;
import org.pressmark.model.Head;
import org.pressmark.model.Message;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Graphemes;
import org.pressmark.text.Quotations;
import org.pressmark.text.Span;

/// What every tagging command works on: the open article, what is selected in it, and the way to the disk.
final class Bench {
    /// An open article, as commands need it.
    record Page(Article article, OpenText open, Span selection, int caret) {
        String text() {
            return open.text();
        }

        /// What is selected, out to grapheme borders and without the blanks around it; null where nothing is but
        /// blanks.
        @Nullable
        Span selected() {
            String words = selection.of(text());
            if (words.isBlank()) {
                return null;
            }
            int leading = words.length() - words.stripLeading().length();
            int trailing = words.length() - words.stripTrailing().length();
            return Graphemes.snap(text(), new Span(selection.start() + leading, selection.end() - trailing));
        }
    }

    private final Desk desk;

    Bench(Desk desk) {
        this.desk = desk;
    }

    Desk desk() {
        return desk;
    }

    UUID newId() {
        return desk.session().workshop().ids().get();
    }

    Instant now() {
        return desk.session().workshop().clock().instant();
    }

    /// Does something on the open article, or says that none is open.
    void onPage(Consumer<Page> work) {
        Article article = desk.articleProperty().get();
        OpenText open = desk.textProperty().get();
        if (article == null || open == null) {
            desk.tell(Message.of("tell.noArticle"));
        } else {
            work.accept(new Page(article, open, desk.selectionProperty().get(), desk.caret()));
        }
    }

    /// The text that lies open.
    ///
    /// @throws NullPointerException if none does
    OpenText open() {
        return Objects.requireNonNull(desk.textProperty().get());
    }

    String text() {
        return open().text();
    }

    Head head(Page page) {
        return Head.made(
                newId(), page.article().id(), desk.session().annotator().id(), now());
    }

    static List<RoleSpan> spans(RoleSpan.Role role, Page page, Span... spans) {
        return java.util.Arrays.stream(spans)
                .map(span -> RoleSpan.of(role, page.text(), span))
                .toList();
    }

    void carryOut(Message deed, Change change) {
        desk.session().carryOut(deed, change);
    }

    /// Carries out a change, then brings an annotation of it under inspection and lets go of the selection.
    void carryOut(Message deed, Change change, UUID choose) {
        desk.session().carryOut(deed, change, () -> {
            desk.choose(desk.tags().find(choose));
            desk.select(Span.caret(desk.caret()), desk.caret());
        });
    }

    void edit(Message deed, Annotation before, Annotation after) {
        if (before.equals(after)) {
            return;
        }
        Annotation stamped = after.with(after.head().updated(now()));
        carryOut(deed, new Change.Edited(before, stamped), before.id());
    }

    /// The tag meant by a command that takes one: the chosen one, or else the innermost under the caret.
    @Nullable
    Annotation inHand() {
        Annotation chosen = desk.chosenProperty().get();
        if (chosen != null) {
            return chosen;
        }
        List<Annotation> under = desk.sight().under(desk.caret());
        return under.isEmpty() ? null : under.getFirst();
    }

    /// The tags meant by a command that takes several: those picked, or else the one in hand, if there is one.
    List<Annotation> inHands() {
        List<Annotation> picked = desk.picked().tags();
        Annotation one = picked.isEmpty() ? inHand() : null;
        return one == null ? picked : List.of(one);
    }

    /// The quote meant by a command that adds to one: where the caret stands in quotes of which none is chosen, the
    /// innermost of those; else the chosen one.
    @Nullable
    Quote quoteInHand() {
        Annotation chosen = desk.chosenProperty().get();
        List<Quote> under = !desk.selectionProperty().get().isEmpty() ? List.of() : quotesUnder(desk.caret());
        if (chosen instanceof Quote quote && (under.isEmpty() || under.contains(quote))) {
            return quote;
        }
        return under.isEmpty() ? null : under.getFirst();
    }

    /// The quotes whose content touches a place, the innermost first.
    List<Quote> quotesUnder(int offset) {
        return desk.sight().under(offset).stream()
                .filter(annotation -> annotation.extent().anyMatch(span -> span.touches(offset)))
                .flatMap(annotation -> annotation instanceof Quote quote
                        ? java.util.stream.Stream.of(quote)
                        : java.util.stream.Stream.empty())
                .toList();
    }

    /// Words on one line, as a name has to be: a selection may run over several.
    static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String bare(String line) {
        Span all = new Span(0, line.length());
        return Quotations.in(line).all().stream()
                .filter(quotation -> quotation.whole().equals(all))
                .findFirst()
                .map(quotation -> quotation.inner().of(line).strip())
                .orElse(line);
    }

    /// Words for a sentence, which puts marks of its own around them: on one line, without the marks they are in,
    /// cut at 60 characters.
    static String brief(String words) {
        return cut(bare(oneLine(words)));
    }

    /// Words for a list: on one line, as they stand, cut at 60 characters.
    static String listed(String words) {
        return cut(oneLine(words));
    }

    private static String cut(String line) {
        if (line.length() <= 60) {
            return line;
        }
        int cut = line.offsetByCodePoints(0, Math.min(59, line.codePointCount(0, line.length())));
        return line.substring(0, cut).strip() + "…";
    }
}
