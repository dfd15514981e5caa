package org.pressmark.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.pressmark.Reference;
import org.pressmark.exchange.shipped.Shipped;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Zone;
import org.pressmark.text.Paragraphs;
import org.pressmark.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Outlets and furniture of the reference articles, as people annotated them. Prints what was proposed
/// otherwise.
final class ReferenceFurnitureTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Map<String, OutletMention.Role> ROLES = Map.of(
            "publisher", OutletMention.Role.PUBLISHER,
            "provider-credit", OutletMention.Role.PROVIDER_CREDIT,
            "agency", OutletMention.Role.CITED_OUTLET,
            "quoted-outlet", OutletMention.Role.CITED_OUTLET,
            "photo-agency", OutletMention.Role.PHOTO_CREDIT);

    private static final List<Map.Entry<String, Zone.Type>> ZONES = List.of(
            Map.entry("title", Zone.Type.TITLE),
            Map.entry("crosshead", Zone.Type.CROSSHEAD),
            Map.entry("image-caption", Zone.Type.CAPTION),
            Map.entry("breadcrumb", Zone.Type.BREADCRUMB),
            Map.entry("site-footer", Zone.Type.SITE_FOOTER),
            Map.entry("subscribe-widget", Zone.Type.SHARE_WIDGET),
            Map.entry("error-report-form", Zone.Type.FORM),
            Map.entry("reference-biography", Zone.Type.REFERENCE_BOX),
            Map.entry("credit-line", Zone.Type.CREDIT_LINE));

    @Test
    void everyOutletMentionIsFoundInItsRole() {
        OutletNames names = OutletNames.of(Shipped.read().outlets());
        for (JsonNode node : gold("outletMention")) {
            String text = text(node);
            Span span = span(node);
            assertEquals(span, names.around(text, span.start()).orElseThrow().span());
            assertEquals(ROLES.get(node.get("type").asString()), OutletRoles.at(text, span), node.toString());
        }
    }

    @Test
    void zonesAreProposed(TestReporter reporter) {
        List<String> otherwise = new ArrayList<>();
        int all = 0;
        for (Map.Entry<String, Zone.Type> kind : ZONES) {
            for (JsonNode node : gold(null)) {
                if (node.hasNonNull("type") && node.get("type").asString().startsWith(kind.getKey())) {
                    all++;
                    String proposed = Zones.zoneAt(text(node), span(node).start())
                            .map(Enum::name)
                            .orElse("none");
                    if (!proposed.equals(kind.getValue().name())) {
                        otherwise.add(node.get("id").asString() + " " + kind.getValue() + ", proposed " + proposed);
                    }
                }
            }
        }
        String figures = String.format(
                Locale.ROOT, "%d of %d zones as annotated; otherwise: %s", all - otherwise.size(), all, otherwise);
        reporter.publishEntry("zones", figures);
        System.out.println(figures);
    }

    /// The corpus has plain bodies, nearly: a few share lines and titles apart, every zone proposed in one of its
    /// paragraphs is wrong.
    @Test
    void bodyParagraphsAreNoZones(TestReporter reporter) {
        List<String> proposed = new ArrayList<>();
        int all = 0;
        Set<String> texts = AnnotatedQuotes.ofCorpus().stream()
                .map(AnnotatedQuotes.Gold::text)
                .collect(Collectors.toSet());
        for (String text : texts) {
            Paragraphs paragraphs = Paragraphs.of(text);
            for (int i = 0; i < paragraphs.size(); i++) {
                String words = paragraphs.get(i).of(text).strip();
                Zone.Type zone = Zones.zoneOf(text, paragraphs, i).orElse(null);
                all += words.isEmpty() ? 0 : 1;
                if (zone != null && zone != Zone.Type.SEPARATOR) {
                    proposed.add(zone + " " + words);
                }
            }
        }
        String figures = String.format(
                Locale.ROOT, "zones in %d paragraphs of plain bodies: %d %s", all, proposed.size(), proposed);
        reporter.publishEntry("bodies", figures);
        System.out.println(figures);
    }

    /// How many of the zones proposed in the reference articles lie in one that is annotated.
    @Test
    void proposedZonesAreAnnotated(TestReporter reporter) {
        int all = 0;
        int right = 0;
        for (String file : gold("article").stream()
                .map(node -> node.get("file").asString())
                .distinct()
                .toList()) {
            String text = read(reference("articles/" + file));
            Paragraphs paragraphs = Paragraphs.of(text);
            for (int i = 0; i < paragraphs.size(); i++) {
                Span paragraph = paragraphs.get(i);
                Zone.Type zone = Zones.zoneOf(text, paragraphs, i).orElse(null);
                all += zone == null ? 0 : 1;
                right += zone != null && isAnnotated(file, paragraph, zone) ? 1 : 0;
            }
        }
        String figures = String.format(Locale.ROOT, "%d of %d proposed zones are annotated so", right, all);
        reporter.publishEntry("zones proposed", figures);
        System.out.println(figures);
    }

    private static boolean isAnnotated(String file, Span paragraph, Zone.Type zone) {
        return gold(null).stream()
                .filter(node -> node.get("file").asString().equals(file) && node.hasNonNull("type"))
                .filter(node -> ZONES.stream()
                        .anyMatch(kind -> kind.getValue() == zone
                                && node.get("type").asString().startsWith(kind.getKey())))
                .anyMatch(node -> span(node).overlaps(paragraph));
    }

    private static List<JsonNode> gold(String kind) {
        List<JsonNode> nodes = new ArrayList<>();
        for (JsonNode node : JSON.readTree(read(reference("articles/gold.json")))) {
            if (kind == null || node.get("kind").asString().equals(kind)) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private static String text(JsonNode node) {
        return read(reference("articles/" + node.get("file").asString()));
    }

    private static Span span(JsonNode node) {
        return new Span(node.get("start").asInt(), node.get("end").asInt());
    }

    private static Path reference(String name) {
        return Reference.file(name).orElseGet(() -> Assumptions.abort("no reference data here: " + name));
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException broken) {
            throw new IllegalStateException("cannot read " + path, broken);
        }
    }
}
