package org.pressmark.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.model.Zone;
import org.pressmark.text.Hidden;
import org.pressmark.text.HiddenCharacters;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Quotations;
import org.pressmark.text.Sentences;

/// The text of the open article and what is known of its make-up, worked out once, when first asked for. Screen
/// thread only.
public final class OpenText {
    private final UUID article;
    private final String text;
    private final Paragraphs paragraphs;
    private final Sentences sentences;
    private final List<Zone.Stretch> apart;
    private @Nullable Quotations quotations;
    private int @Nullable [] numbers;
    private @Nullable List<Hidden> hidden;

    public OpenText(Article article, String text) {
        this(article, text, List.of());
    }

    /// `apart` is what the file the text was made of sets apart from it.
    public OpenText(Article article, String text, List<Zone.Stretch> apart) {
        this.article = article.id();
        this.text = text;
        this.apart = List.copyOf(apart);
        this.paragraphs = Paragraphs.of(text);
        String language = article.language();
        this.sentences = Sentences.of(text, language == null ? Locale.ENGLISH : Locale.forLanguageTag(language));
    }

    /// Whether this is the text of that article: while another is being opened, article and text change one after
    /// the other.
    public boolean isOf(UUID other) {
        return article.equals(other);
    }

    public String text() {
        return text;
    }

    /// What the file sets apart from the running text, such as running heads; by place.
    public List<Zone.Stretch> apart() {
        return apart;
    }

    public Paragraphs paragraphs() {
        return paragraphs;
    }

    public Sentences sentences() {
        return sentences;
    }

    /// The number that stands in the margin beside a place: paragraphs with words are counted from 1; 0 beside a
    /// blank one. Cost: the length of the article, once.
    public int paragraphNumber(int offset) {
        if (numbers == null) {
            numbers = numbered();
        }
        return numbers[paragraphs.indexAt(Math.min(offset, text.length()))];
    }

    private int[] numbered() {
        int[] found = new int[paragraphs.size()];
        int number = 0;
        for (int at = 0; at < found.length; at++) {
            found[at] = isBlank(paragraphs.get(at).of(text)) ? 0 : ++number;
        }
        return found;
    }

    private static boolean isBlank(String words) {
        return words.chars().allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }

    /// Cost: the length of the article, once.
    public Quotations quotations() {
        if (quotations == null) {
            quotations = Quotations.in(text);
        }
        return quotations;
    }

    /// What hides in the text. Cost: the length of the article, once.
    public List<Hidden> hidden() {
        if (hidden == null) {
            hidden = HiddenCharacters.in(text);
        }
        return hidden;
    }
}
