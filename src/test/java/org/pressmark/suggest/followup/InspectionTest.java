package org.pressmark.suggest.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pressmark.model.Annotation;
import org.pressmark.model.Article;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.Dates;
import org.pressmark.model.Finding;
import org.pressmark.model.Finding.Kind;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Provenance;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Speaker;
import org.pressmark.model.When;
import org.pressmark.model.Zone;
import org.pressmark.store.Samples;
import org.pressmark.text.Span;

final class InspectionTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final UUID anna = UUID.randomUUID();
    private final Map<UUID, Speaker> speakers = new HashMap<>();
    private final List<Annotation> tags = new ArrayList<>();
    private String text = "";
    private Article article = known("x");

    private static Article known(String text) {
        return Samples.article(text)
                .article()
                .from(Provenance.NONE.publisher(UUID.randomUUID()))
                .dated(Dates.UNKNOWN.published(When.on("2022-03-11")));
    }

    private void read(String words) {
        text = words;
        article = known(words);
    }

    private Head head() {
        return Head.made(UUID.randomUUID(), article.id(), anna, NOW);
    }

    private RoleSpan part(Role role, String words, int from) {
        int at = text.indexOf(words, from);
        return RoleSpan.of(role, text, new Span(at, at + words.length()));
    }

    private RoleSpan part(Role role, String words) {
        return part(role, words, 0);
    }

    private <A extends Annotation> A tag(A tag) {
        tags.add(tag);
        return tag;
    }

    private Speaker speaker(String name, String... aliases) {
        Speaker speaker = new Speaker(
                UUID.randomUUID(), name, Speaker.Kind.PERSON, List.of(aliases), null, null, null, null, null);
        speakers.put(speaker.id(), speaker);
        return speaker;
    }

    private List<Finding> findings() {
        tags.sort(Annotation.IN_TEXT);
        return new Inspection(text).of(article, tags, speakers::get);
    }

    private List<Kind> kinds() {
        return findings().stream().map(Finding::kind).toList();
    }

    @Test
    void anArticleOfWhichNothingIsKnownLacksOutletAndDate() {
        read("No words here are quoted.");
        article = Samples.article(text).article();
        assertEquals(List.of(Kind.ARTICLE_WITHOUT_OUTLET, Kind.ARTICLE_WITHOUT_DATE), kinds());
    }

    @Test
    void anOfficialStatementIsItsOwnOutlet() {
        read("No words here are quoted.");
        article = Samples.article(text)
                .article()
                .from(Provenance.NONE.originType(Provenance.OriginType.OFFICIAL_STATEMENT))
                .dated(Dates.UNKNOWN.said(When.on("2022-03-11")));
        assertEquals(List.of(), kinds());
    }

    @Test
    void aQuoteOfNobodyLacksSpeakerAndCue() {
        read("“We are ready,” the mayor said.");
        Quote quote = tag(Quote.of(head(), List.of(part(Role.CONTENT, "“We are ready,”"))));
        assertEquals(List.of(Kind.QUOTE_WITHOUT_SPEAKER, Kind.QUOTE_WITHOUT_CUE), kinds());
        assertEquals(quote.id(), findings().getFirst().tag());
        assertEquals(new Span(0, 15), findings().getFirst().place());
    }

    @Test
    void aWholeQuoteLacksNothing() {
        read("“We are ready,” Mayor Peskov said.");
        tag(Quote.of(
                        head(),
                        List.of(
                                part(Role.CONTENT, "“We are ready,”"),
                                part(Role.SOURCE, "Mayor Peskov"),
                                part(Role.CUE, "said")))
                .by(speaker("Dmitry Peskov").id()));
        assertEquals(List.of(), kinds());
    }

    @Test
    void aClaimLacksItsVoiceOrItsQuote() {
        read("The price rose. The price fell.");
        ClaimOccurrence first =
                new ClaimOccurrence(head(), List.of(part(Role.CLAIM, "The price rose.")), null, null, null, null);
        ClaimOccurrence second =
                new ClaimOccurrence(head(), List.of(part(Role.CLAIM, "The price fell.")), null, null, null, null);
        tag(first);
        tag(second.attributed(null, null));
        assertEquals(List.of(Kind.CLAIM_WITHOUT_VOICE, Kind.CLAIM_WITHOUT_QUOTE), kinds());
    }

    @Test
    void aMarkWithoutPartnerIsListedUntilItIsAccountedFor() {
        read("He said: “We are ready. And they went.");
        assertEquals(List.of(Kind.UNBALANCED_MARK), kinds());
        assertEquals("“", findings().getFirst().place().of(text));
        tag(new QuotedTerm(head(), List.of(part(Role.TERM, "“We are ready.")), QuotedTerm.Type.TERM));
        assertEquals(List.of(), kinds());
    }

    @Test
    void aQuotationNobodyTaggedIsListedWithoutWhatItHolds() {
        read("He said: “They call it ‘an operation’ there,” and left «so».");
        assertEquals(List.of(Kind.QUOTATION_NOT_TAGGED, Kind.QUOTATION_NOT_TAGGED), kinds());
        assertEquals("«so»", findings().getLast().place().of(text));
    }

    @Test
    void aQuotationIsAccountedForByWhatStandsInsideItsMarks() {
        read("He said: “We are ready.”");
        tag(new QuotedTerm(head(), List.of(part(Role.TERM, "We are ready")), QuotedTerm.Type.SCARE));
        assertEquals(List.of(), kinds());
    }

    @Test
    void anOutletsNameInMarksQuotesNobody() {
        read("Газета «Известия» пишет о другом.");
        tag(new OutletMention(
                head(), List.of(part(Role.MENTION, "Известия")), UUID.randomUUID(), OutletMention.Role.CITED_OUTLET));
        assertEquals(List.of(), kinds());
    }

    @Test
    void marksInFurnitureAreNobodysWords() {
        read("Read also: “The other story”\n\nNothing is said here.");
        assertEquals(List.of(Kind.QUOTATION_NOT_TAGGED), kinds());
        tag(new Zone(head(), List.of(part(Role.ZONE, "Read also: “The other story”")), Zone.Type.SITE_FOOTER));
        assertEquals(List.of(), kinds());
    }

    @Test
    void aBorderInsideAWordIsListed() {
        read("The Kremlin spoke.");
        tag(new OutletMention(
                head(), List.of(part(Role.MENTION, "Krem")), UUID.randomUUID(), OutletMention.Role.CITED_OUTLET));
        assertEquals(List.of(Kind.WORD_CUT), kinds());
        assertEquals("Krem", findings().getFirst().place().of(text));
    }

    @ParameterizedTest
    @CsvSource({"pro-Kremlin,Kremlin", "Putin’s,Putin", "普京总统说,总统", "RT.,RT"})
    void aBorderAtTheEdgeOfAWordIsNot(String words, String tagged) {
        read(words);
        tag(new OutletMention(
                head(), List.of(part(Role.MENTION, tagged)), UUID.randomUUID(), OutletMention.Role.CITED_OUTLET));
        assertEquals(List.of(), kinds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"e\u0301|te", "\ud83d\udc69|\u200d\ud83d\ude80", "\ud83c\uddfa|\ud83c\udde6"})
    void aBorderInsideACharacterIsListedAsThat(String marked) {
        int cut = marked.indexOf('|');
        int at = marked.startsWith("e") ? 1 : cut;
        read(marked.replace("|", ""));
        tag(new Zone(head(), List.of(RoleSpan.of(Role.ZONE, text, new Span(0, at))), Zone.Type.LEAD));
        assertEquals(List.of(Kind.CHARACTER_CUT), kinds());
    }

    @ParameterizedTest
    @CsvSource({
        "Dmitry Peskov,,Kremlin spokesman Peskov,true",
        "Dmitry Peskov,,Peskova,true",
        "Dmitry Peskov,Дмитрий Песков,Песковым,true",
        "Dmitry Peskov,,Песков,false",
        "Recep Tayyip Erdoğan,,Erdogan,true",
        "Foreign Ministry,,the ministry,true",
        "Dmitry Peskov,,he,true",
        "Dmitry Peskov,,the mayor of Lisk,false",
        "ولادیمیر پوتین,,پوتين,true",
        "普京,,普京总统,true",
    })
    void aSourceIsHeldAgainstNameAndAliases(String name, String alias, String mention, boolean names) {
        read("“We are ready,” said " + mention + ".");
        Speaker speaker = alias == null ? speaker(name) : speaker(name, alias);
        tag(Quote.of(
                        head(),
                        List.of(
                                part(Role.CONTENT, "“We are ready,”"),
                                part(Role.SOURCE, mention),
                                part(Role.CUE, "said")))
                .by(speaker.id()));
        assertEquals(names ? List.of() : List.of(Kind.SOURCE_BY_NO_ALIAS), kinds());
    }

    private OutletMention mention(int from, UUID outlet) {
        return tag(new OutletMention(
                head(), List.of(part(Role.MENTION, "Pravda", from)), outlet, OutletMention.Role.CITED_OUTLET));
    }

    @Test
    void ofTwoWaysTheRarerIsListed() {
        read("Pravda writes. Pravda says. Pravda adds.");
        UUID one = UUID.randomUUID();
        mention(0, one);
        OutletMention other = mention(5, UUID.randomUUID());
        mention(20, one);
        assertEquals(List.of(Kind.TAGGED_IN_TWO_WAYS), kinds());
        assertEquals(other.id(), findings().getFirst().tag());
        assertEquals("2", findings().getFirst().detail());
    }

    @Test
    void twoKindsOfOneStringAreTwoWays() {
        read("Pravda writes. Pravda says.");
        mention(0, UUID.randomUUID());
        tag(new QuotedTerm(head(), List.of(part(Role.TERM, "Pravda", 5)), QuotedTerm.Type.NAME));
        assertEquals(List.of(Kind.TAGGED_IN_TWO_WAYS), kinds());
    }

    @Test
    void layersOfOnePlaceAreNotTwoWays() {
        read("The price rose.");
        RoleSpan claim = part(Role.CLAIM, text);
        tag(new ClaimOccurrence(head(), List.of(claim), UUID.randomUUID(), ClaimOccurrence.Voice.AUTHOR, null, null));
        tag(new Coding(head(), List.of(part(Role.CODING, text)), UUID.randomUUID()));
        tag(new Coding(head(), List.of(part(Role.CODING, text)), UUID.randomUUID()));
        tag(new Zone(head(), List.of(part(Role.ZONE, text)), Zone.Type.LEAD));
        assertEquals(List.of(), kinds());
    }

    @Test
    void twoAnnotatorsMayDiffer() {
        read("Pravda writes. Pravda says.");
        mention(0, UUID.randomUUID());
        Head boris = Head.made(UUID.randomUUID(), article.id(), UUID.randomUUID(), NOW);
        tag(new QuotedTerm(boris, List.of(part(Role.TERM, "Pravda", 5)), QuotedTerm.Type.NAME));
        assertEquals(List.of(), kinds());
    }

    @Test
    void askedAgainItAnswersAsAFreshOneWould() {
        read("Pravda writes “so”. Pravda says “that”. The Kremlin spoke.");
        mention(0, UUID.randomUUID());
        Inspection remembering = new Inspection(text);
        remembering.of(article, tags, speakers::get);
        mention(5, UUID.randomUUID());
        tag(new Zone(head(), List.of(part(Role.ZONE, "Krem")), Zone.Type.LEAD));
        List<Finding> more = findings();
        assertEquals(more, remembering.of(article, tags, speakers::get));
        tags.removeLast();
        assertEquals(findings(), remembering.of(article, tags, speakers::get));
    }

    @Test
    void findingsComeInTheOrderOfTheText() {
        read("“One,” he said. “Two,” and “three.");
        List<Integer> starts = findings().stream().map(Finding::start).toList();
        assertEquals(starts.stream().sorted().toList(), starts);
        assertTrue(starts.size() > 2);
    }

    @Test
    void tenThousandTagsInAMegabyteAreSeenThroughInNoTime() {
        StringBuilder words = new StringBuilder();
        Stream.iterate(0, at -> at + 1)
                .limit(10_000)
                .forEach(at -> words.append("“We are ready for the winter,” Mayor Peskov said on day ")
                        .append(at)
                        .append(". The city had waited for it and so had everybody.\n"));
        read(words.toString());
        Speaker peskov = speaker("Dmitry Peskov");
        for (int from = 0; from >= 0; from = text.indexOf("“", from + 1)) {
            tags.add(Quote.of(
                            head(),
                            List.of(
                                    part(Role.CONTENT, "“We are ready for the winter,”", from),
                                    part(Role.SOURCE, "Mayor Peskov", from),
                                    part(Role.CUE, "said", from)))
                    .by(peskov.id()));
        }
        Inspection inspection = new Inspection(text);
        long first = milliseconds(inspection);
        long again = Math.min(milliseconds(inspection), milliseconds(inspection));
        System.out.printf("10,000 tags in %,d characters: first %d ms, again %d ms%n", text.length(), first, again);
        assertTrue(first < 10_000 && again < 2_000);
    }

    private long milliseconds(Inspection inspection) {
        long before = System.nanoTime();
        assertEquals(List.of(), inspection.of(article, tags, speakers::get));
        return (System.nanoTime() - before) / 1_000_000;
    }
}
