package org.pressmark.intake.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a column of a table of articles may hold, with the headers it usually has, likeliest first.
public enum TableField {
    TEXT(
            "text, full text, fulltext, article text, article body, body, content, article, текст, полный текст, текст статьи, текст публикации, текст сообщения, содержание, статья"),
    FILE("file, filename, file name, path, filepath, file path, файл, имя файла, путь, путь к файлу"),
    TITLE("title, headline, heading, subject, заголовок, название, название статьи, заголовок статьи, тема"),
    URL("url, link, href, permalink, article url, web address, ссылка, адрес, ссылка на статью, адрес страницы"),
    OUTLET(
            "outlet, publisher, publication, source, source name, media, newspaper, site, outlet name, news source, источник, издание, название сми, сми"),
    DATE(
            "date, published, publication date, date published, publish date, published at, pubdate, datetime, date of publication, publish time, дата публикации, опубликовано, дата"),
    BYLINE("author, authors, byline, writer, автор, авторы, журналист"),
    LANGUAGE("language, lang, язык");

    private final String headers;

    TableField(String headers) {
        this.headers = headers;
    }

    /// Usual headers, lower case, with blanks between words.
    List<String> headers() {
        return List.of(headers.split(", "));
    }

    /// The word for it on the command line.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TableField> of(String word) {
        return Arrays.stream(values())
                .filter(field -> field.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
