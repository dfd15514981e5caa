package org.pressmark.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

final class PageTextTest {
    private static String text(String html) {
        return PageText.of(Jsoup.parse(html).body());
    }

    @Test
    void blocksStandApartByAnEmptyLine() {
        assertEquals("One.\n\nTwo.\n\nThree.", text("<h2>One.</h2>\n  <p>Two.\n</p><div><div>Three.</div></div>"));
    }

    @Test
    void breakIsANewlineAndTwoAreAParagraph() {
        assertEquals("a\nb\n\nc", text("<p>a<br>b<br><br><br>c<br></p>"));
    }

    @Test
    void linesOfListsAndTablesStandUnderEachOther() {
        assertEquals("a\nb\n\nc\td\ne\tf", text("<ul><li>a<li>b</ul><table><tr><td>c<td>d<tr><td>e<td>f</table>"));
    }

    @Test
    void whiteSpaceCountsOnceAcrossElements() {
        assertEquals("He said, no.", text("<p> He \n <b> said</b>, <i>no</i>.\t</p>"));
        assertEquals("unbroken", text("<p>un<b>bro</b>ken</p>"));
    }

    @Test
    void preformattedTextIsKeptAsItStands() {
        assertEquals("a\n\n  b\n c\n\nd", text("<p>a<pre>  b\n c</pre>d"));
    }

    @Test
    void charactersThatCannotBeSeenAreKept() {
        assertEquals("soft\u00adhyphen\u200bzero\u00a0width", text("<p>soft&shy;hyphen&#8203;zero&nbsp;width"));
    }

    @Test
    void whatNobodySeesIsLeftOut() {
        String hidden = "<script>x</script><style>x</style><template>x</template><noscript>x</noscript>"
                + "<p hidden>x</p><p style='color:red; DISPLAY : none'>x</p><textarea>x</textarea><!-- x -->";
        assertEquals("seen", text(hidden + "<p>seen"));
    }

    @Test
    void marksThatABrowserDrawsAreWritten() {
        assertEquals("He said “she said ‘no’ twice”.", text("He said <q>she said <q>no</q> twice</q>."));
    }

    @Test
    void emojiDrawnAsPicturesAreWritten() {
        assertEquals("so 😀 it goes", text("so <img alt='😀'> it <img alt='A photo'><img alt=12>goes"));
    }

    @Test
    void readingsOfSignsStandInBrackets() {
        assertEquals("東京(とうきょう)で", text("<ruby>東京<rt>とうきょう</rt></ruby>で"));
        assertEquals("東京（とうきょう）で", text("<ruby>東京<rp>（</rp><rt>とうきょう</rt><rp>）</rp></ruby>で"));
    }

    @Test
    void deepNestingCostsNoStack() {
        String text = text("<div>".repeat(100_000) + "deep");
        assertTrue(text.endsWith("deep"));
    }
}
