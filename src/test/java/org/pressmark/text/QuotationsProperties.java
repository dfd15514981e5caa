package org.pressmark.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuotationsProperties {
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\"",
                        "'",
                        "“",
                        "”",
                        "‘",
                        "’",
                        "«",
                        "»",
                        "„",
                        "‚",
                        "‹",
                        "›",
                        "「",
                        "」",
                        "`",
                        "''",
                        "″",
                        " ",
                        " ",
                        "\u00A0",
                        "\n",
                        "\u2028",
                        "a",
                        "b",
                        "s",
                        "Я",
                        "ש",
                        "你",
                        "👩‍🚀",
                        "é",
                        "e\u0301",
                        "\u200F",
                        "6",
                        ".",
                        ",",
                        ":",
                        "—",
                        "(",
                        "…",
                        "workers'",
                        "O'Brien")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property
    void quotationsNestOrStandApart(@ForAll("texts") String text) {
        List<Quotation> all = Quotations.in(text).all();
        for (Quotation one : all) {
            for (Quotation other : all) {
                boolean nested =
                        one.inner().contains(other.whole()) || other.inner().contains(one.whole());
                assertTrue(one.equals(other) || nested || !one.whole().overlaps(other.whole()));
            }
        }
    }

    @Property
    void everyMarkIsUsedOnce(@ForAll("texts") String text) {
        Quotations quotations = Quotations.in(text);
        for (Quotation quotation : quotations.all()) {
            assertFalse(quotations.unbalanced().contains(quotation.whole().start()));
            assertFalse(quotations.unbalanced().contains(quotation.inner().end()));
        }
    }

    @Property
    void noMarkStandsBetweenTwoLettersThatTakeAnApostrophe(@ForAll("texts") String text) {
        for (Quotation quotation : Quotations.in(text).all()) {
            for (int at :
                    new int[] {quotation.whole().start(), quotation.inner().end()}) {
                boolean single = "'’‘`".indexOf(text.charAt(at)) >= 0;
                assertFalse(single && quotation.style() != MarkStyle.TYPEWRITER && Apostrophes.inside(text, at));
            }
        }
    }

    @Property
    void aroundIsTheSmallestThatTouches(@ForAll("texts") String text) {
        Quotations quotations = Quotations.in(text);
        for (int caret = 0; caret <= text.length(); caret++) {
            int at = caret;
            List<Quotation> touching = quotations.all().stream()
                    .filter(quotation -> quotation.whole().touches(at))
                    .toList();
            assertEquals(
                    touching.isEmpty() ? List.of() : List.of(touching.getLast()),
                    quotations.around(caret).stream().toList());
        }
    }

    @Property
    void aParagraphWithoutStraysReadsTheSameAlone(@ForAll("texts") String text) {
        String paragraph = text.replace("\n", " ");
        if (Quotations.in(paragraph).unbalanced().isEmpty()) {
            String among = "Foo bar.\n\n" + paragraph + "\n\nBaz.";
            assertEquals(
                    Quotations.in(paragraph).all().stream()
                            .map(quotation -> quotation.whole().shifted(10))
                            .toList(),
                    Quotations.in(among).all().stream().map(Quotation::whole).toList());
        }
    }
}
