package org.pressmark.view.side;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.When;
import org.pressmark.model.Zone;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Anchor;
import org.pressmark.text.Span;
import org.pressmark.view.Words;

class SideWordsTest {
    private static final Phrases PHRASES = Phrases.english();

    @Test
    void everyValueThatCanBePickedHasAWord() {
        List<String> missing = Stream.of(
                        Article.Genre.class,
                        Article.Status.class,
                        Provenance.OriginType.class,
                        Provenance.OutletEvidence.class,
                        Quote.Type.class,
                        Quote.Channel.class,
                        Quote.Polarity.class,
                        Quote.Stance.class,
                        Claim.Type.class,
                        Claim.CheckWorthy.class,
                        ClaimOccurrence.Voice.class,
                        OutletMention.Role.class,
                        Zone.Type.class,
                        QuotedTerm.Type.class,
                        Head.Confidence.class,
                        Head.Origin.class)
                .flatMap(kind -> Stream.of(Objects.requireNonNull(kind.getEnumConstants())))
                .map(value -> Words.key((Enum<?>) value))
                .filter(key -> !PHRASES.has(key))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void datesSayWhatIsKnownOfTheirZone() {
        WhenTyping typing = new WhenTyping(PHRASES);
        assertEquals("11 Mar 2022, zone unknown", typing.show(When.on("2022-03-11")));
        assertEquals("11 Mar 2022, Europe/Moscow", typing.show(new When("2022-03-11", "Europe/Moscow")));
        assertEquals(
                "11 Mar 2022, 09:00, Europe/Moscow", typing.show(new When("2022-03-11T06:00:00Z", "Europe/Moscow")));
        assertEquals("11 Mar 2022, 06:00 UTC, zone unknown", typing.show(new When("2022-03-11T06:00:00Z", null)));
    }

    @Test
    void languagesAreShownByName() {
        LanguageTyping typing = new LanguageTyping(Phrases.english());
        assertEquals("Russian (ru)", typing.show("ru"));
        assertEquals("zh-Hant", typing.read("ZH-hant"));
    }

    @Test
    void wordsOfSeveralStretchesStandOnOneLine() {
        String text = "He said “one\n  two” and “three”.";
        assertEquals(
                "“one two” … “three”",
                OneLine.of(List.of(Anchor.of(text, new Span(8, 19)), Anchor.of(text, new Span(24, 31)))));
    }

    @Test
    void longWordsAreCutBetweenCharacters() {
        String line = OneLine.of("🕊".repeat(500));
        assertEquals("🕊".repeat(100) + "…", line);
    }
}
