package org.pressmark.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.pressmark.intake.About;
import org.pressmark.model.Article.Genre;
import org.pressmark.model.When;

final class PageFactsTest {
    private static About about(String html) {
        return PageFacts.of(Jsoup.parse(html));
    }

    private static About data(String json) {
        return about("<script type='application/ld+json'>" + json + "</script>");
    }

    @Test
    void articleDataIsReadOnItsOwnInAnArrayAndInAGraph() {
        String article = """
                {"@type": "NewsArticle", "headline": "Talks go on", "author": [{"name": "A. Reporter"}, "B. Writer"],
                 "datePublished": "2022-03-11T09:00:00+03:00", "inLanguage": "en-GB", "publisher": {"name": "The Daily"},
                 "mainEntityOfPage": {"@id": "https://daily.example/1"}}""";
        for (String json :
                new String[] {article, "[{\"@type\": \"WebSite\"}, " + article + "]", "{\"@graph\": [" + article + "]}"
                }) {
            About about = data(json);
            assertEquals("Talks go on", about.title());
            assertEquals("A. Reporter, B. Writer", about.byline());
            assertEquals("The Daily", about.site());
            assertEquals("en-GB", about.language());
            assertEquals("https://daily.example/1", about.url());
            assertEquals(new When("2022-03-11T06:00:00Z", "+03:00"), about.published());
        }
    }

    @Test
    void personsAndHousesMayStandElsewhereInTheGraph() {
        About about = data("""
                {"@graph": [{"@type": ["Article", "Thing"], "headline": "H", "author": {"@id": "#a"}, "publisher": {"@id": "#p"}},
                 {"@type": "Person", "@id": "#a", "name": "A. Reporter"}, {"@id": "#p", "name": "The Daily"}, {"name": "x"}]}""");
        assertEquals("A. Reporter", about.byline());
        assertEquals("The Daily", about.site());
    }

    @Test
    void dataBrokenInTheUsualWaysIsReadAllTheSame() {
        assertEquals(
                "Two\tlines",
                data("<!-- {\"@type\":\"Article\",\"headline\":\"Two\tlines\",} -->")
                        .title()
                        .replace(' ', '\t'));
        assertEquals(
                "She said “no”",
                data("{\"@type\":\"Article\",\"headline\":\"She said &#8220;no&#8221;\"}")
                        .title());
    }

    @Test
    void dataBeyondReadingStillGivesItsPlainestFacts() {
        About about = data(
                "{\"@type\":\"Article\",\"headline\":\"H\",\"datePublished\":\"2022-03-11\",\"body\":\"a \"b\" c\"");
        assertEquals("H", about.title());
        assertEquals(When.on("2022-03-11"), about.published());
    }

    @Test
    void ofSeveralArticlesThatOfTheHeadingIsMeant() {
        String both =
                "[{\"@type\":\"NewsArticle\",\"headline\":\"Other\"},{\"@type\":\"OpinionNewsArticle\",\"headline\":\"Mine\"}]";
        About about = about("<script type='application/ld+json'>" + both + "</script><h1>Mine</h1>");
        assertEquals("Mine", about.title());
        assertEquals(Genre.OPINION, about.genre());
    }

    @Test
    void metaElementsSpeakWhereNoDataDoes() {
        About about = about("""
                <html lang="ru"><meta property="og:title" content="Переговоры"><meta name="author" content="By А. Б.">
                <meta property="og:url" content="https://vesti.example/1"><meta property="og:site_name" content="Вести">
                <meta property="article:published_time" content="2022-03-11T09:00:00Z">""");
        assertEquals("Переговоры", about.title());
        assertEquals("А. Б.", about.byline());
        assertEquals("https://vesti.example/1", about.url());
        assertEquals("Вести", about.site());
        assertEquals("ru", about.language());
        assertEquals(new When("2022-03-11T09:00:00Z", "UTC"), about.published());
    }

    @Test
    void pageItselfSpeaksWhereNothingElseDoes() {
        About about = about("<title>Talks - The Daily</title><h1>Talks</h1><p>By <a rel=author>A. Reporter</a>"
                + "<time datetime='2022-03-11'>today</time>");
        assertEquals("Talks", about.title());
        assertEquals("A. Reporter", about.byline());
        assertEquals(When.on("2022-03-11"), about.published());
        assertNull(about.language());
    }

    @Test
    void nameOfTheSiteIsNoPartOfTheTitle() {
        assertEquals(
                "A | B",
                about("<meta property=og:site_name content=Daily><title>A | B - Daily</title>")
                        .title());
        assertEquals(
                "A - Weekly",
                about("<meta property=og:site_name content=Daily><title>A - Weekly</title>")
                        .title());
    }

    @Test
    void hostTellsWhatTheSiteIsCalledToo() {
        assertEquals(
                "A",
                about("<link rel=canonical href='https://thehill.example/1'><title>A | The Hill</title>")
                        .title());
        assertEquals(
                "A - the",
                about("<link rel=canonical href='https://thehill.example/1'><title>A - the</title>")
                        .title());
    }

    @Test
    void addressItWasSavedFromCountsWhereThePageNamesAnotherHouse() {
        String saved = "<!-- saved from url=(0024)https://mirror.example/1 --><html>";
        assertEquals(
                "https://mirror.example/1",
                about(saved + "<link rel=canonical href='https://daily.example/1'>")
                        .url());
        assertEquals(
                "https://www.mirror.example/a",
                about(saved + "<link rel=canonical href='https://www.mirror.example/a'>")
                        .url());
        assertEquals(
                "https://single.example/1",
                about("<html><!--\n Page saved with SingleFile \n url: https://single.example/1 \n--><p>")
                        .url());
    }

    @Test
    void whenItWasSavedIsWhatItsBrowserOrItsArchiveSays() {
        assertEquals(
                new When("2026-03-04T09:30:11Z", "+03:00"),
                about(
                                "<html><!-- Page saved with SingleFile \n url: https://ria.ru/1 \n saved date: Wed Mar 04 2026 12:30:11"
                                        + " GMT+0300 (Moscow Standard Time)\n--><title>x</title>")
                        .retrieved());
        assertEquals(
                new When("2024-01-15T10:11:12Z", "UTC"),
                about(
                                "<!-- saved from url=(0077)https://web.archive.org/web/20240115101112id_/http://tass.ru/1 --><title>x</title>")
                        .retrieved());
        assertEquals(
                new When("2024-01-15T10:11:12Z", "UTC"),
                about("<link rel=canonical href='https://archive.ph/2024.01.15-101112/https://www.presstv.ir/1'>")
                        .retrieved());
    }

    @Test
    void addressesThatLeadNowhereAreNone() {
        assertNull(about("<link rel=canonical href='/1'><meta property=og:url content='javascript:x'>")
                .url());
    }
}
