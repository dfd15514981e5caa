package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReanchoringTest {
    private static final String ARTICLE = """
            The mayor of the port city spoke to reporters on Monday evening.
            "We will rebuild every bridge that was lost in the flood," the mayor said, adding that work starts soon.
            The opposition called the plan "too little" and asked for a vote.
            A spokesman for the ministry called the plan "generous" and asked for patience.
            The council meets again on Thursday to vote on the plan.""";

    private static final String QUOTE = "\"We will rebuild every bridge that was lost in the flood,\"";

    private static Anchor anchor(String words) {
        int start = ARTICLE.indexOf(words);
        return Anchor.of(ARTICLE, new Span(start, start + words.length()));
    }

    /// How and what was found, in one line.
    private static String found(String text, Anchor anchor) {
        return Reanchoring.in(text)
                .find(anchor)
                .map(found -> found.how() + " " + found.span().of(text))
                .orElse("nothing");
    }

    @Test
    void unchangedTextHasItInPlace() {
        assertEquals("IN_PLACE " + QUOTE, found(ARTICLE, anchor(QUOTE)));
        assertEquals("IN_PLACE plan", found(ARTICLE, anchor("plan")));
    }

    @Test
    void quoteIsFoundAfterAParagraphIsInserted() {
        String changed = "A new lead paragraph.\n" + ARTICLE;
        assertEquals("MOVED " + QUOTE, found(changed, anchor(QUOTE)));
        assertEquals(
                anchor(QUOTE).span().shifted(22),
                Reanchoring.in(changed).find(anchor(QUOTE)).orElseThrow().span());
    }

    @Test
    void surroundingsDecideBetweenEqualWords() {
        Anchor second = Anchor.of(ARTICLE, new Span(0, 15).shifted(ARTICLE.lastIndexOf("called the plan")));
        String changed = "A new lead paragraph.\n" + ARTICLE;
        assertEquals(
                changed.lastIndexOf("called the plan"),
                Reanchoring.in(changed).find(second).orElseThrow().span().start());
    }

    @Test
    void sameWordsAtTheOldPlaceByChanceAreNotTaken() {
        String text = "The plan failed badly in March. Later the council dropped another plan entirely.";
        Anchor anchor = Anchor.of(text, new Span(4, 8));
        String changed = "Our plan is what nobody wants now. The plan failed badly in March.";
        assertEquals(
                changed.lastIndexOf("plan"),
                Reanchoring.in(changed).find(anchor).orElseThrow().span().start());
    }

    @Test
    void betweenEqualSurroundingsTheNearestWins() {
        String line = "He said no to the plan on Monday and left the room at once, they say.\n";
        String text = line.repeat(5);
        Anchor anchor = Anchor.of(text, new Span(2 * line.length() + 8, 2 * line.length() + 10));
        String changed = "New. " + text;
        assertEquals(
                anchor.start() + 5,
                Reanchoring.in(changed).find(anchor).orElseThrow().span().start());
    }

    @Test
    void smallEditsAreFoundAsAltered() {
        String changed = ARTICLE.replace("every bridge that was lost", "each bridge that was lost");
        assertEquals(
                "ALTERED \"We will rebuild each bridge that was lost in the flood,\"", found(changed, anchor(QUOTE)));
    }

    @Test
    void otherMarksAndDashesAreFoundAsAltered() {
        String changed = ARTICLE.replace("\"We", "“We").replace("flood,\"", "flood,”");
        assertEquals(
                "ALTERED “We will rebuild every bridge that was lost in the flood,”", found(changed, anchor(QUOTE)));
        assertEquals(
                "ALTERED “generous”", found(ARTICLE.replace("\"generous\"", "“generous”"), anchor("\"generous\"")));
    }

    @Test
    void alteredWordsKeepNoBlanksAtTheirEnds() {
        String changed = ARTICLE.replace("asked for patience", "asked for patience now");
        Anchor anchor = anchor("and asked for patience.");
        assertEquals("ALTERED and asked for patience", found(changed, anchor));
    }

    @Test
    void deletedQuoteIsNotFound() {
        assertEquals("nothing", found(ARTICLE.replace(QUOTE, "Nothing"), anchor(QUOTE)));
    }

    @Test
    void commonWordInOtherSurroundingsIsNotFound() {
        assertEquals("nothing", found("Nobody here was generous to anyone at the harbour fair.", anchor("generous")));
        assertEquals("nothing", found("On the roof the cat sat.", anchor("the")));
    }

    @Test
    void otherSentenceOfTheSameMakeIsNotFound() {
        assertEquals(
                "nothing",
                found(
                        "\"They never visited any school that was built after the war,\" a teacher told him.",
                        anchor(QUOTE)));
    }

    @Test
    void longContentIsFoundThroughManySmallEdits() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            text.append("Sentence number ")
                    .append(i * 7919 % 1000)
                    .append(" speaks of topic ")
                    .append(i * 31 % 97)
                    .append(". ");
        }
        String original = text.toString();
        Anchor anchor = Anchor.of(original, new Span(1_000, 8_000));
        String changed = original.replace(" 7", " seven ").replace("of topic 5", "about topic 5");
        Found found = Reanchoring.in(changed).find(anchor).orElseThrow();
        assertEquals(Found.How.ALTERED, found.how());
        String prefix = anchor.exact().substring(0, 10);
        assertTrue(
                found.span().of(changed).startsWith(prefix),
                found.span().of(changed).substring(0, 40));
    }

    @Test
    void alteredSpanCutsNoCharacter() {
        String text = "They wrote 👩‍🚀 we are going to the moon this year 👩‍🚀 and left.";
        Anchor anchor = Anchor.of(text, new Span(text.indexOf("👩"), text.lastIndexOf("🚀") + 2));
        String changed = text.replace("going to the", "flying to the");
        assertEquals("ALTERED 👩‍🚀 we are flying to the moon this year 👩‍🚀", found(changed, anchor));
    }

    @Test
    void hostileTextsCostNoMoreThanOthers() {
        String same = "a".repeat(1_000_000);
        Anchor half = Anchor.of(same, new Span(0, 500_000));
        Anchor one = Anchor.of(same, new Span(5, 6));
        assertTimeout(Duration.ofSeconds(20), () -> {
            Reanchoring.in(same.substring(1) + "b").find(half);
            Reanchoring.in("b" + same).find(one);
            Reanchoring.in("ab".repeat(500_000)).find(half);
        });
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.of(
                        "mayor", "plan", "“yes”", "the", "vote", "👩‍🚀", "Київ", "ق", "e\u0301", "said", "\n", "of")
                .list()
                .ofMinSize(3)
                .ofMaxSize(30)
                .map(parts -> String.join(" ", parts));
    }

    @Property
    void unchangedTextAlwaysHasTheAnchorInPlace(
            @ForAll("words") String text,
            @ForAll @IntRange(max = 100) int one,
            @ForAll @IntRange(max = 100) int other) {
        Span span = Span.between(one % text.length(), other % text.length());
        if (!span.isEmpty()) {
            assertEquals(
                    Optional.of(new Found(span, Found.How.IN_PLACE)),
                    Reanchoring.in(text).find(Anchor.of(text, span)));
        }
    }

    @Property
    void movedTextAlwaysHasTheAnchorMoved(@ForAll("words") String text, @ForAll("words") String before) {
        Span span = new Span(0, text.length());
        Found found = Reanchoring.in(before + " | " + text)
                .find(Anchor.of(text, span))
                .orElseThrow();
        assertEquals(text, found.span().of(before + " | " + text));
    }
}
