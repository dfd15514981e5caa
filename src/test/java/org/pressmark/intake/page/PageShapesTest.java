package org.pressmark.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.pressmark.intake.About;
import org.pressmark.model.When;

/// Heads of pages in the shapes in which the systems of publishers write them; the words are made up.
final class PageShapesTest {
    private static About about(String html) {
        return PageFacts.of(Jsoup.parse(html));
    }

    @Test
    void hiddenMicrodataInTheBodyIsRead() {
        About about = about("""
                <html lang=ru><title>Переговоры в Женеве - Агентство, 26.02.2024</title><meta property=og:site_name content=Агентство>
                <div itemscope itemtype="http://schema.org/Article"><meta itemprop=mainEntityOfPage content="https://a.example/1">
                <div itemprop=headline>Переговоры в Женеве</div><div itemprop=datePublished>2024-02-26T12:03</div>
                <div itemprop=author><meta itemprop=name content=Агентство><span itemprop=name>Агентство</span></div></div>
                <h1>Переговоры в Женеве</h1>""");
        assertEquals("Переговоры в Женеве", about.title());
        assertEquals(When.on("2024-02-26"), about.published());
        assertEquals("Агентство", about.byline());
        assertEquals("Агентство", about.site());
    }

    @Test
    void basicFormOfDatesKeepsItsInstant() {
        assertEquals(
                new When("2024-02-26T12:03:00Z", "UTC"),
                about("<meta property=article:published_time content=20240226T1203+0000>")
                        .published());
        assertEquals(
                When.on("2024-02-26"),
                about("<meta property=article:published_time content=20240226T1203>")
                        .published());
    }

    @Test
    void timeForMessengersIsADate() {
        assertEquals(
                new When("2024-02-26T12:03:00Z", "UTC"),
                about("<meta name=published_time_telegram content=2024-02-26T12:03:00+00:00>")
                        .published());
    }

    @Test
    void classesOfMicroformatsAreRead() {
        About about = about("""
                <html lang=ru><title>Совещание • Президент</title><meta property=og:site_name content=Президент>
                <article class=hentry><h1 class="entry-title p-name" itemprop=name>Совещание</h1>
                <time class="read__published p-time" itemprop=datePublished datetime=2024-02-26>26 февраля 2024 года</time></article>""");
        assertEquals("Совещание", about.title());
        assertEquals(When.on("2024-02-26"), about.published());
    }

    @Test
    void dateAndNameForReadersStandBesideTheHeading() {
        About about = about("""
                <body><div class=top><span class=date>Monday, March 4, 2024</span></div><div class=article>
                <div class=head><h1>Talks go on</h1><div class=author_share><span class=byline>By Ann Li in Geneva</span>
                <span class=pub_time>Published: Feb 26, 2024 08:39 PM</span></div></div><p>Text</p></div></body>""");
        assertEquals(When.on("2024-02-26"), about.published());
        assertEquals("Ann Li in Geneva", about.byline());
    }

    @Test
    void datesForReadersAreReadInOtherTongues() {
        String page = "<body><div><h1>H</h1><p class=info-date>%s</p></div>";
        assertEquals(
                When.on("2024-02-26"),
                about(page.formatted("12:03 26.02.2024 (обновлено: 27.02.2024)"))
                        .published());
        assertEquals(
                When.on("2024-02-26"),
                about(page.formatted("26 февраля 2024 года, 12:03")).published());
        assertEquals(
                When.on("2024-02-26"),
                about(page.formatted("2024年02月26日 08:39")).published());
        assertEquals(
                When.on("2024-02-26"),
                about(page.formatted("Updated: 2024-02-26 12:03:15")).published());
        assertNull(about(page.formatted("02/03/2024")).published());
    }

    @Test
    void dateOfTodayInTheHeadOfThePageIsNoDateOfTheArticle() {
        assertNull(about("<body><h1>H</h1><div class=date>March 4, 2024</div><p>Text</p></body>")
                .published());
    }

    @Test
    void graphsOfPressSystemsAreRead() {
        About about = about("""
                <html lang=en-US><title>Talks go on - Gazette</title><link rel=canonical href="https://gazette.example/talks/">
                <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
                {"@type":"Article","@id":"https://gazette.example/talks/#article","isPartOf":{"@id":"https://gazette.example/talks/"},
                "author":{"name":"Jane Roe","@id":"https://gazette.example/#/schema/person/1"},"headline":"Talks go on",
                "datePublished":"2024-02-26T12:03:15+00:00","inLanguage":"en-US","publisher":{"@id":"https://gazette.example/#org"}},
                {"@type":"WebPage","@id":"https://gazette.example/talks/","name":"Talks go on - Gazette"},
                {"@type":"Organization","@id":"https://gazette.example/#org","name":"Gazette"}]}</script>""");
        assertEquals("Talks go on", about.title());
        assertEquals("Jane Roe", about.byline());
        assertEquals("Gazette", about.site());
        assertEquals("https://gazette.example/talks/", about.url());
    }

    @Test
    void authorsWithoutTypeAndListsOfTypesAreRead() {
        About about = about("""
                <script type="application/ld+json">[{"@context":"http://schema.org","@type":["NewsArticle","CreativeWork"],
                "headline":"Talks &amp; more","author":["Ann Li",{"@type":"Person","name":"Bo Ek"}],
                "datePublished":"2024-02-26 12:03:15 +0330","mainEntityOfPage":{"@type":"WebPage","@id":"https://a.example/Detail/1"},
                "publisher":{"@type":"NewsMediaOrganization","name":"A"}}]</script>""");
        assertEquals("Talks & more", about.title());
        assertEquals("Ann Li, Bo Ek", about.byline());
        assertEquals(new When("2024-02-26T08:33:15Z", "+03:30"), about.published());
        assertEquals("https://a.example/Detail/1", about.url());
    }

    @Test
    void pagesOfOldSystemsSpeakThroughTheirMetas() {
        About about = about("""
                <meta name=title content="Talks go on"><meta name=publishdate content=2024-02-26><meta name=author content="bylineauthor">
                <meta http-equiv=content-language content=en><title>Talks go on-Agency</title>""");
        assertEquals("Talks go on", about.title());
        assertEquals(When.on("2024-02-26"), about.published());
        assertEquals("en", about.language());
    }
}
