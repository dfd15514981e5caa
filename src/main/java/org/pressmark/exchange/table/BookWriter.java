package org.pressmark.exchange.table;

import static org.pressmark.exchange.table.SheetFile.Heading.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.table.SheetFile.Heading;
import org.pressmark.model.Annotation;
import org.pressmark.model.Content;
import org.pressmark.model.Entry;
import org.pressmark.model.OpenArticle;
import org.pressmark.text.OffsetMap;
import org.pressmark.text.OffsetUnit;

/// Writes a book: a sheet of tags, a row each, and sheets of articles, of their texts in pieces that fit into
/// cells, and of every register.
final class BookWriter implements SetWriter {
    static final String TAGS = "Tags";
    static final String ARTICLES = "Articles";
    static final String TEXTS = "Texts";
    static final List<String> TEXT_HEADINGS = List.of("article_id", "piece", "text");
    static final List<Column> ARTICLE_COLUMNS = List.of(
            Column.ARTICLE_ID,
            Column.ARTICLE,
            Column.PUBLISHER,
            Column.PROVIDER,
            Column.ORIGIN_TYPE,
            Column.OUTLET_EVIDENCE,
            Column.GENRE,
            Column.STATUS,
            Column.LANGUAGE,
            Column.URL,
            Column.BYLINE,
            Column.SAID,
            Column.PUBLISHED,
            Column.RETRIEVED,
            Column.ADDED,
            Column.ARTICLE_NOTE,
            Column.FILE_NAME,
            Column.ARTICLE_SHA256);
    private static final int WIDE = 60;
    private static final int NARROW = 16;

    private final Portion portion;
    private final Losses losses;
    private final Book book;
    private @Nullable Open open;

    /// The sheets that grow with each article, and how rows call what is in the registers.
    private record Open(Called called, TableRows tags, TableRows articles, TableRows texts) {}

    BookWriter(OutputStream stream, Portion portion, Losses losses) {
        this.portion = portion;
        this.losses = losses;
        this.book = new Book(stream);
    }

    @Override
    public void begin(Named names) throws IOException {
        open = new Open(
                new Called(names),
                book.begin(
                        TAGS, Column.written().stream().map(BookWriter::heading).toList()),
                book.sheet(
                        ARTICLES,
                        ARTICLE_COLUMNS.stream().map(BookWriter::heading).toList()),
                book.sheet(TEXTS, List.of(text("article_id", NARROW), text("piece", NARROW), text("text", WIDE))));
    }

    private static Heading heading(Column column) {
        return switch (column) {
            case START, END -> new Heading(column.word(), NARROW, Heading.Kind.NUMBER);
            case QUOTE, ARTICLE, CLAIM, CODE, NOTE -> text(column.word(), WIDE);
            default -> text(column.word(), NARROW);
        };
    }

    @Override
    public void article(OpenArticle article, Content content) throws IOException {
        Open sheets = Objects.requireNonNull(open);
        ArticleCells cells = new ArticleCells(sheets.called, article.article());
        sheets.articles.row(fitting(ARTICLE_COLUMNS, cells::cell));
        pieces(sheets.texts, article);
        OffsetMap map = OffsetUnit.CODE_POINT.map(article.text());
        for (Annotation tag : article.annotations()) {
            TagRow row = new TagRow(sheets.called, cells, map, tag);
            sheets.tags.row(fitting(Column.written(), row::cell));
        }
    }

    private static void pieces(TableRows texts, OpenArticle article) throws IOException {
        String text = article.text();
        int number = 1;
        for (int from = 0; from < text.length(); number++) {
            int to = Math.min(text.length(), from + Cells.LONGEST);
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            texts.row(List.of(article.article().id().toString(), String.valueOf(number), text.substring(from, to)));
            from = to;
        }
    }

    /// What a cell of each column says, or null.
    private interface Said {
        @Nullable
        String in(Column column);
    }

    private List<@Nullable String> fitting(List<Column> columns, Said said) {
        List<@Nullable String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(said.in(column)));
        return fitting(cells);
    }

    private List<@Nullable String> fitting(List<@Nullable String> cells) {
        List<@Nullable String> fitting = new ArrayList<>();
        for (String cell : cells) {
            fitting.add(cell == null ? null : Cells.cut(cell, losses));
        }
        return fitting;
    }

    @Override
    public void end() throws IOException {
        Open sheets = Objects.requireNonNull(open);
        Named named = sheets.called.named();
        for (RegisterSheet register : RegisterSheet.values()) {
            TableRows rows = book.sheet(
                    register.title(),
                    register.headings().stream().map(name -> text(name, NARROW)).toList());
            for (Entry entry : register.entries(named.registers()).toList()) {
                if (portion.isWhole() || sheets.called.isMentioned(entry)) {
                    rows.row(fitting(RegisterSheet.row(entry, named)));
                }
            }
        }
        book.end();
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
