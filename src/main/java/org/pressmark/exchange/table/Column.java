package org.pressmark.exchange.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a column of a table of tags can hold, in the order in which it is written.
///
/// Each has the name that stands over it in our own tables and that a mapping calls it by, and the names that other
/// programs give it, as far as they mean one thing. Places count what [#UNIT] says, 0-based, half-open.
enum Column {
    KIND,
    ARTICLE(
            "title",
            "document",
            "documentname",
            "doc",
            "dokumentname",
            "документ",
            "статья",
            "dokument",
            "titel",
            "document_title",
            "source_document",
            "заголовок",
            "название",
            "media_title",
            "page_title"),
    QUOTE(
            "quotation",
            "words",
            "wording",
            "segment",
            "content",
            "exact",
            "text",
            "highlight",
            "passage",
            "excerpt",
            "coded_segment",
            "quote_text",
            "цитата",
            "фрагмент",
            "quotation_content",
            "zitat",
            "textstelle",
            "span_text",
            "citation",
            "cita",
            "текст",
            "excerpt_copy",
            "coded",
            "coded_text"),
    TYPE,
    SPEAKER("quoted_person", "speaker_name", "говорящий", "sprecher", "спикер"),
    CUE("cue_words", "verb", "cue_verb"),
    SOURCE("source_words", "source_span"),
    ADDRESSEE,
    ADDRESSEE_WORDS,
    VIA,
    CHANNEL,
    POLARITY,
    STANCE,
    OUTLET,
    ROLE,
    CLAIM,
    VOICE,
    CLAIMANT,
    CODE(
            "tag",
            "label",
            "category",
            "theme",
            "code_name",
            "technique",
            "код",
            "codes",
            "codename",
            "tags",
            "schlagwort",
            "kategorie",
            "метка",
            "категория",
            "codes_applied",
            "codes_applied_combined"),
    CODE_COLOR("color", "colour"),
    ZONE,
    TERM,
    NOTE(
            "comment",
            "memo",
            "remark",
            "kommentar",
            "заметка",
            "комментарий",
            "bemerkung",
            "notiz",
            "comments",
            "annotation"),
    CONFIDENCE,
    ANNOTATOR(
            "coder",
            "user",
            "created_by",
            "modified_by",
            "annotated_by",
            "autor",
            "аннотатор",
            "annotator_name",
            "codierer",
            "bearbeiter",
            "кодировщик",
            "автор_кода",
            "excerpt_creator"),
    CREATED(
            "created_at",
            "created_on",
            "date_created",
            "timestamp",
            "created_date",
            "erstellt",
            "erstellt_am",
            "создано",
            "excerpt_date"),
    UPDATED("updated_at", "modified", "modified_at", "modified_on", "geändert_am", "bearbeitet_am", "изменено"),
    ORIGIN,
    SET,
    PUBLISHER("newspaper", "medium", "site", "source_name", "quelle", "издание", "сми"),
    PROVIDER("agency", "credit"),
    ORIGIN_TYPE,
    OUTLET_EVIDENCE,
    GENRE,
    STATUS,
    LANGUAGE("lang"),
    URL("link", "uri", "ссылка", "адрес"),
    BYLINE("author"),
    SAID,
    PUBLISHED("date", "published_at", "publication_date", "datum", "дата"),
    RETRIEVED("accessed", "retrieved_at"),
    ADDED,
    ARTICLE_NOTE,
    FILE_NAME("file", "filename", "file_name", "document_file", "datei", "файл"),
    UNIT("offset_unit"),
    START(
            "begin",
            "beginning",
            "from",
            "start_offset",
            "char_start",
            "start_position",
            "start_char",
            "begin_offset",
            "pos0",
            "von",
            "anfang",
            "начало",
            "from_offset"),
    END("stop", "finish", "to", "end_offset", "char_end", "end_position", "end_char", "pos1", "bis", "ende", "конец"),
    PLACES("fragments"),
    CUE_PLACE,
    SOURCE_PLACES,
    ADDRESSEE_PLACES,
    PREFIX("context_before", "before"),
    SUFFIX("context_after", "after"),
    TYPE_OVERRIDE,
    QUOTE_SAID,
    PARENT,
    OF_QUOTE,
    TAG_ID("id", "highlight_id", "annotation_id", "segment_id"),
    ARTICLE_ID("document_id", "doc_id"),
    ARTICLE_SHA256("doc_sha256"),
    ARTICLE_TEXT("full_text", "article_body", "body");

    /// Names of other programs, in small letters, a blank around each.
    private final String others;
    private final String word;
    private final String letters;

    Column(String... others) {
        this.others = Arrays.stream(others).map(Column::letters).collect(Collectors.joining(" ", " ", " "));
        this.word = name().toLowerCase(Locale.ROOT);
        this.letters = letters(word);
    }

    /// The name that stands over it.
    String word() {
        return word;
    }

    /// Every column of a table of tags; the text of an article is none of them.
    static List<Column> written() {
        return Arrays.stream(values()).filter(column -> column != ARTICLE_TEXT).toList();
    }

    static @Nullable Column named(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /// The column that a heading most likely means, or null.
    static @Nullable Column meant(String heading) {
        String letters = letters(heading);
        if (letters.isEmpty()) {
            return null;
        }
        return Arrays.stream(values())
                .filter(column -> column.letters.equals(letters))
                .findFirst()
                .orElseGet(() -> Arrays.stream(values())
                        .filter(column -> column.others.contains(" " + letters + " "))
                        .findFirst()
                        .orElse(null));
    }

    private static String letters(String heading) {
        StringBuilder letters = new StringBuilder();
        heading.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
