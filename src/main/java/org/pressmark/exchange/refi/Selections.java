package org.pressmark.exchange.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.xml.XmlElement;

/// The selections of a source, of whatever kind.
final class Selections {
    private Selections() {}

    static List<Selection> of(XmlElement source) {
        return source.all("PlainTextSelection").map(Selections::placed).toList();
    }

    private static Selection placed(XmlElement element) {
        return new Selection(
                element,
                Guids.key(element.get("guid")),
                number(element.get("startPosition")),
                number(element.get("endPosition")),
                element.get("name"));
    }

    /// Those in the text of the PDF, and of those that are rectangles on a page the ones whose words are given.
    static List<Selection> ofPdf(XmlElement pdf, @Nullable XmlElement text, Passed passed) {
        List<Selection> selections = new ArrayList<>(text == null ? List.of() : of(text));
        Set<String> there = new HashSet<>();
        selections.forEach(each -> there.add(each.key()));
        pdf.all("PDFSelection").forEach(each -> {
            String key = Guids.key(each.get("guid"));
            XmlElement representation = each.first("Representation");
            String words = representation == null ? null : representation.textOf("PlainTextContent");
            if (there.contains(key)) {
                return;
            }
            if (words == null || words.isBlank()) {
                passed.rectangle();
            } else {
                selections.add(new Selection(each, key, ForeignSpan.NOWHERE, ForeignSpan.NOWHERE, words));
            }
        });
        return selections;
    }

    /// Selections of a transcript reach from one point in time to another, and points in time have places.
    static List<Selection> ofTranscript(XmlElement transcript) {
        Map<String, Integer> points = new HashMap<>();
        transcript
                .all("SyncPoint")
                .forEach(point -> points.put(Guids.key(point.get("guid")), number(point.get("position"))));
        return transcript
                .all("TranscriptSelection")
                .map(each -> new Selection(
                        each,
                        Guids.key(each.get("guid")),
                        points.getOrDefault(Guids.key(each.get("fromSyncPoint")), 0),
                        points.getOrDefault(Guids.key(each.get("toSyncPoint")), 0),
                        each.get("name")))
                .toList();
    }

    /// A place that is none becomes the empty selection at the beginning, which stands nowhere and is listed.
    private static int number(@Nullable String said) {
        if (said == null || !said.strip().matches("\\d{1,9}")) {
            return 0;
        }
        return Integer.parseInt(said.strip());
    }
}
