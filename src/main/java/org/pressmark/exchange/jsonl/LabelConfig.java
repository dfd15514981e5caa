package org.pressmark.exchange.jsonl;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.xml.XmlOutput;

/// The labelling interface of a Label Studio project: every label that the tasks use.
final class LabelConfig {
    /// The control for codes of whole articles.
    static final String OF_WHOLE = "article";

    private static final String GREY = "#808080";

    private final SortedMap<String, String> labels = new TreeMap<>();
    private final Set<String> choices = new TreeSet<>();

    void label(String name, @Nullable String color) {
        labels.putIfAbsent(name, color == null ? GREY : color);
    }

    void choice(String name) {
        choices.add(name);
    }

    /// Answers how many characters could not be written.
    int write(OutputStream stream) throws IOException {
        XmlOutput out = new XmlOutput(stream);
        out.start("View");
        out.start("Labels").attribute("name", "label").attribute("toName", "text");
        for (var label : labels.entrySet()) {
            out.start("Label")
                    .attribute("value", label.getKey())
                    .attribute("background", label.getValue())
                    .end();
        }
        out.end();
        out.start("Text").attribute("name", "text").attribute("value", "$text").end();
        if (!choices.isEmpty()) {
            out.start("Choices")
                    .attribute("name", OF_WHOLE)
                    .attribute("toName", "text")
                    .attribute("choice", "multiple");
            for (String choice : choices) {
                out.start("Choice").attribute("value", choice).end();
            }
            out.end();
        }
        out.end();
        out.flush();
        return out.replaced();
    }
}
