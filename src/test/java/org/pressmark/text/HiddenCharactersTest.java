package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenCharactersTest {
    private static List<Hidden.Kind> kinds(String text) {
        return HiddenCharacters.in(text).stream().map(Hidden::kind).toList();
    }

    @Test
    void everyKindIsFoundAtItsPlace() {
        assertEquals(
                List.of(
                        new Hidden(new Span(1, 2), Hidden.Kind.ZERO_WIDTH),
                        new Hidden(new Span(3, 4), Hidden.Kind.BIDI_CONTROL),
                        new Hidden(new Span(5, 6), Hidden.Kind.SOFT_HYPHEN),
                        new Hidden(new Span(7, 9), Hidden.Kind.TAG),
                        new Hidden(new Span(10, 11), Hidden.Kind.CONTROL),
                        new Hidden(new Span(12, 13), Hidden.Kind.BLANK_LETTER),
                        new Hidden(new Span(14, 15), Hidden.Kind.NO_CHARACTER)),
                HiddenCharacters.in("a\u200Bb\u202Ec\u00ADd\uDB40\uDC41e\u001Bf\u3164g\uD800h"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Plain text, “marks”, tabs\tand\nlines.",
                "👩‍🚀 👍🏽 ❤\uFE0F‍🔥 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇺🇦",
                "می\u200Cخواهم",
                "क्\u200Dष",
                "ภาษา\u200Bไทย",
                "Non\u00A0breaking\u2028and\u0085lines",
                "Київ, Москва, Αθήνα, Kyiv",
                "рутиZм, Zелёный, COVIDный, IT-шник, 3D-печать"
            })
    void whatBelongsToTheTextIsNotHidden(String text) {
        assertEquals(List.of(), HiddenCharacters.in(text));
    }

    @Test
    void joinerBetweenLettersThatDoNotJoinIsHidden() {
        assertEquals(List.of(Hidden.Kind.ZERO_WIDTH, Hidden.Kind.ZERO_WIDTH), kinds("pass\u200Dword \u200C!"));
    }

    @Test
    void rowOfVariationSelectorsIsHidden() {
        assertEquals(2, HiddenCharacters.in("😀\uFE0F\uDB40\uDD41\uDB40\uDD42").size());
    }

    @Test
    void tagsWithoutAFlagAreHidden() {
        assertEquals(List.of(Hidden.Kind.TAG), kinds("no\uDB40\uDC67"));
    }

    @Test
    void lettersOfAnotherAlphabetInAWordAreTold() {
        String text = "The Кremlin and Мoscow, Pоссия and ΝATO";
        assertEquals(
                List.of("Кremlin", "Мoscow", "Pоссия", "ΝATO"),
                HiddenCharacters.in(text).stream()
                        .map(hidden -> hidden.span().of(text))
                        .toList());
        assertEquals(
                Hidden.Kind.LOOK_ALIKE, HiddenCharacters.in(text).getFirst().kind());
    }

    @Test
    void countsLeaveOutWhatDoesNotOccur() {
        assertEquals(
                Map.of(Hidden.Kind.ZERO_WIDTH, 2, Hidden.Kind.SOFT_HYPHEN, 1),
                HiddenCharacters.counted(HiddenCharacters.in("a\u200Bb\u00ADc\uFEFF")));
    }

    @Property
    void plainTextHidesNothing(@ForAll @CharRange(from = ' ', to = '~') String text) {
        assertEquals(List.of(), HiddenCharacters.in(text));
    }

    @Property
    void placesStandInOrderAndCutNoPair(@ForAll String text) {
        int last = 0;
        for (Hidden hidden : HiddenCharacters.in(text)) {
            assertEquals(Math.max(last, hidden.span().start()), hidden.span().start());
            OffsetUnit.UTF_16.map(text).toUtf16(hidden.span());
            last = hidden.span().start();
        }
    }
}
