package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.text.Span;

final class ProvenanceProposalsTest {
    private static final String BODY = "The harbour opened on Friday, and nobody came to see it.\n";
    private static final List<Outlet> REGISTER = Shipped.read().outlets();
    private static final OutletNames NAMES = OutletNames.of(REGISTER);

    @Test
    void footerNamesThePublisher() {
        assertProposals(
                BODY + "Press TV’s website can also be accessed at the following alternate addresses:",
                null,
                "publisher Press TV furniture_only Press TV");
        assertProposals(
                BODY + "Subscribe to Pravda.Ru Telegram channel, Facebook, RSS!",
                null,
                "publisher Pravda.Ru furniture_only Pravda.Ru");
        assertProposals(
                BODY + "© Interfax, 2024. All rights reserved.", null, "publisher Interfax furniture_only Interfax");
    }

    @Test
    void creditLineNamesTheProvider() {
        assertProposals(
                BODY + "Source: Sputnik",
                null,
                "provider Sputnik stated Sputnik",
                "origin_type WIRE_COPY stated Sputnik");
        assertProposals(
                BODY + "Источник: ТАСС", null, "provider TASS stated ТАСС", "origin_type WIRE_COPY stated ТАСС");
        assertProposals(
                "The harbour opened on Friday. (Reuters)",
                null,
                "provider Reuters stated Reuters",
                "origin_type WIRE_COPY stated Reuters");
        assertProposals(
                BODY + "© RIA Novosti",
                null,
                "provider RIA Novosti stated RIA Novosti",
                "origin_type WIRE_COPY stated RIA Novosti");
    }

    @Test
    void datelineNamesTheProvider() {
        for (String head : List.of(
                "MOSCOW, March 3 (TASS) — ",
                "MOSCOW, March 3. /TASS/. ",
                "Paris (TASS) – ",
                "МОСКВА, 3 мар – ТАСС. ")) {
            List<ProvenanceProposal> found = proposals(head + BODY, null);
            assertEquals(ProvenanceProposal.What.PROVIDER, found.getFirst().what(), head);
        }
    }

    @Test
    void urlNamesThePublisher() {
        assertProposals(BODY, "https://www.presstv.ir/Detail/2022/1", "publisher Press TV url -");
        assertProposals(BODY, "english.pravda.ru/news", "publisher Pravda.Ru url -");
        assertProposals(BODY, "http://interfax.com.ua:8080/a?b=pravda.ru", "publisher Interfax-Ukraine url -");
        assertProposals(BODY, "https://notpresstv.ir/", new String[0]);
    }

    @Test
    void officialSiteMakesAnOfficialStatement() {
        assertProposals(
                BODY,
                "http://en.kremlin.ru/events/president/news/67963",
                "publisher Kremlin url -",
                "origin_type OFFICIAL_STATEMENT url -");
    }

    @Test
    void officialPaperIsKnownByItsMake() {
        String text = "Meeting with the Minister of Harbours\n\nApril 14, 2025, 18:20 – The Kremlin, Moscow\n\n"
                + "Jon Dahl: Good evening.\n\nAnna Berg: Good evening.\n\nJon Dahl: Let us begin.\n";
        assertProposals(
                text,
                null,
                "origin_type OFFICIAL_TRANSCRIPT inferred Jon Dahl",
                "origin_type OFFICIAL_STATEMENT inferred Meeting with the Minister of Harbours");
    }

    @Test
    void outletCitedInRunningTextIsNoEvidence() {
        assertProposals("The harbour opened, TASS reports. RT said so too, according to Press TV.\n" + BODY, null);
        assertProposals("The network – RT – said so, and the agency (AFP) did not.\n" + BODY, null);
    }

    @Test
    void photoCreditIsNoProvider() {
        assertProposals("A boat in the harbour. (Photo by Reuters)\n\n" + BODY, null);
        assertProposals("A boat in the harbour on May 2, 2022. (AFP photo)\n\n" + BODY, null);
        assertProposals(BODY + "Photos: TASS, AP", null);
    }

    @Test
    void linkToAnotherPageIsNoEvidence() {
        assertProposals(BODY + "Read also: TASS on the harbour", null);
    }

    @Test
    void roleOfAMentionComesFromItsPlace() {
        assertRole(BODY + "Press TV’s website can also be accessed at other addresses:", "Press TV", "PUBLISHER");
        assertRole(BODY + "Source: Sputnik", "Sputnik", "PROVIDER_CREDIT");
        assertRole("A boat. (Photo by Reuters)\n" + BODY, "Reuters", "PHOTO_CREDIT");
        assertRole("It opened, TASS reports.\n" + BODY, "TASS", "CITED_OUTLET");
        assertRole("© Sputnik / Anna Berg\n" + BODY, "Sputnik", "PHOTO_CREDIT");
        assertRole("Harbour opens — RT\n\n" + BODY + BODY, "RT", "PUBLISHER");
    }

    private static void assertRole(String text, String name, String role) {
        int start = text.indexOf(name);
        assertEquals(
                OutletMention.Role.valueOf(role), OutletRoles.at(text, new Span(start, start + name.length())), text);
    }

    private static void assertProposals(String text, @Nullable String url, String... expected) {
        List<String> found = proposals(text, url).stream()
                .map(one -> String.join(
                        " ",
                        one.what().name().toLowerCase(Locale.ROOT),
                        one.outlet() == null ? String.valueOf(one.originType()) : name(one),
                        one.evidence().name().toLowerCase(Locale.ROOT),
                        one.words() == null ? "-" : one.words().of(text)))
                .toList();
        assertEquals(List.of(expected), found, text);
    }

    private static List<ProvenanceProposal> proposals(String text, @Nullable String url) {
        return ProvenanceProposals.of(NAMES, REGISTER).in(text, url);
    }

    private static String name(ProvenanceProposal proposal) {
        return REGISTER.stream()
                .filter(outlet -> outlet.id().equals(proposal.outlet()))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
