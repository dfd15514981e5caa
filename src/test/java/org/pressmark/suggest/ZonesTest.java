package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pressmark.model.Zone;

final class ZonesTest {
    private static final String BODY = "The harbour opened on Friday, and nobody came to see it happen.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "News   /   Russia   /   More;BREADCRUMB",
                "Home > World > Europe;BREADCRUMB",
                "A boat in the harbour of Bergen on May 2. (AFP photo);CAPTION",
                "A boat in the harbour on May 2. (Photo by Reuters);CAPTION",
                "Source: Sputnik;CREDIT_LINE",
                "(Reuters);CREDIT_LINE",
                "Источник: ТАСС;CREDIT_LINE",
                "Subscribe to our Telegram channel, Facebook, RSS!;SHARE_WIDGET",
                "Подписывайтесь на наш канал в Telegram;SHARE_WIDGET",
                "Your comment:[;FORM",
                "Text containing error:;FORM",
                "Our website can also be accessed at the following alternate addresses:;SITE_FOOTER",
                "© 2024 Harbour Gazette. All rights reserved.;SITE_FOOTER",
                "Jon Ole Dahl (born 7 October 1952) is a politician.;REFERENCE_BOX",
                "* * *;SEPARATOR",
                "___.;SEPARATOR",
            })
    void makeOfAParagraphTellsItsZone(String paragraph, Zone.Type zone) {
        assertEquals(Optional.of(zone), Zones.zoneOf(paragraph));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The minister said: “We will share the harbour with everybody.”",
                "He was born on 7 October 1952 in Bergen.",
                "Either / or is no choice, the mayor said on Friday.",
                "TASS reports that the harbour is open.",
            })
    void bodyTextIsNoZone(String paragraph) {
        assertEquals(Optional.empty(), Zones.zoneOf(paragraph));
    }

    @Test
    void headlineIsTheFirstLineThatIsNoFurniture() {
        String text = "News   /   Sea\n\nHarbour opens at last\n\n" + BODY;
        assertEquals(Optional.of(Zone.Type.TITLE), Zones.zoneAt(text, text.indexOf("Harbour")));
        assertEquals(Optional.empty(), Zones.zoneAt(text, text.indexOf("nobody")));
    }

    @Test
    void headlineAmongBodyTextIsACrosshead() {
        String text = "Harbour opens\n\n" + BODY + "\n\nNobody came\n\n" + BODY + "\n" + BODY;
        assertEquals(Optional.of(Zone.Type.CROSSHEAD), Zones.zoneAt(text, text.indexOf("Nobody came")));
    }

    @Test
    void headlineWithoutBodyTextUnderItIsNoCrosshead() {
        String text = "Harbour opens\n\n" + BODY + "\n\nMay 2, Bergen\n\nNobody came\n\n" + BODY + "\n" + BODY;
        assertEquals(Optional.empty(), Zones.zoneAt(text, text.indexOf("May 2")));
    }

    @Test
    void lineUnderTheTitleIsAStandfirst() {
        String text = "Harbour opens\n\nNobody came to see it on a wet morning\n\n" + BODY + "\n" + BODY;
        assertEquals(Optional.of(Zone.Type.STANDFIRST), Zones.zoneAt(text, text.indexOf("Nobody came")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The mayor then asked, “Really?”",
                "What would anybody have done with a harbour that nobody wants?",
                "Talks as follows:",
            })
    void shortBodyParagraphIsNoZone(String paragraph) {
        String text = "Harbour opens\n\n" + BODY + "\n\n" + paragraph + "\n\n" + BODY + "\n" + BODY;
        assertEquals(Optional.empty(), Zones.zoneAt(text, text.indexOf(paragraph)));
    }

    @Test
    void labelAmongFormFieldsIsAForm() {
        String text = BODY + "\n\nYour comment:\n\nFavourite harbour:\n\n" + BODY;
        assertEquals(Optional.of(Zone.Type.FORM), Zones.zoneAt(text, text.indexOf("Favourite")));
    }

    @Test
    void shortLastLineIsAFooter() {
        String text = "Harbour opens\n\n" + BODY + "\n\nHarbour News on television";
        assertEquals(Optional.of(Zone.Type.SITE_FOOTER), Zones.zoneAt(text, text.length()));
    }

    @Test
    void titleSkipsTheFurnitureAboveIt() {
        assertEquals("Harbour opens at last", Titles.title("News   /   Sea\n\nHarbour opens at last\n\n" + BODY));
    }

    @Test
    void articleWithoutHeadlineIsCalledByItsFirstSentence() {
        assertEquals(BODY.substring(0, BODY.length()), Titles.title(BODY + " It rained.\n" + BODY));
    }

    @Test
    void longTitleIsCutAtAWord() {
        String title = Titles.title("The harbour " + "opened and ".repeat(20) + "closed.");
        assertEquals("…", title.substring(title.length() - 1));
        assertEquals(true, title.length() <= 91 && title.endsWith("opened…") || title.endsWith("and…"));
    }

    @Test
    void blankTextHasNoTitle() {
        assertEquals("", Titles.title(" \n "));
    }

    @ParameterizedTest
    @CsvSource({
        "The harbour opened on Friday and nobody came, en",
        "Гавань открылась в пятницу и никто не пришел, ru",
        "Гавань відкрилася у п'ятницю і ніхто не прийшов, uk",
        "بندر روز جمعه باز شد و هیچ‌کس نیامد, fa",
        "افتتح الميناء يوم الجمعة ولم يأت أحد إلى هناك, ar",
        "הנמל נפתח ביום שישי ואיש לא בא, he",
        "Der Hafen wurde am Freitag geöffnet und niemand kam, de",
        "Le port a ouvert vendredi et personne n'est venu dans la ville, fr",
        "El puerto abrió el viernes y nadie vino a la ciudad, es",
        "港口星期五开放了, zh",
    })
    void languageIsGuessed(String text, String language) {
        assertEquals(Optional.of(language), Titles.language(text));
    }

    @Test
    void textWithoutLettersHasNoLanguage() {
        assertEquals(Optional.empty(), Titles.language("12, 34 — 56!"));
    }
}
