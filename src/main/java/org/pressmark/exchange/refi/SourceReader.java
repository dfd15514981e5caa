package org.pressmark.exchange.refi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.xml.XmlCursor;
import org.pressmark.exchange.xml.XmlElement;
import org.pressmark.model.Outlet;

/// Reads the sources of a project as articles: texts, the text of a PDF, transcripts. What has no text is counted.
final class SourceReader {
    private final Archive archive;
    private final QdeFrame frame;
    private final CodeReader.Codes codes;
    private final Map<String, UUID> outlets = new LinkedHashMap<>();
    private final List<ForeignArticle> articles = new ArrayList<>();
    private final Passed passed = new Passed();

    SourceReader(
            Archive archive, QdeFrame frame, CodeReader.Codes codes, List<? extends org.pressmark.model.Entry> known) {
        this.archive = archive;
        this.frame = frame;
        this.codes = codes;
        frame.notes().replaceAll((key, note) -> worded(note));
        known.forEach(entry -> {
            if (entry instanceof Outlet outlet) {
                outlets.putIfAbsent(outlet.name(), outlet.id());
            }
        });
    }

    List<ForeignArticle> articles() {
        return articles;
    }

    Passed passed() {
        return passed;
    }

    /// Takes the sources of the project at hand.
    void read(XmlCursor project) {
        project.children(part -> {
            if (part.name().equals("Sources")) {
                part.children(source -> source(source.element()));
            }
        });
    }

    private void source(XmlElement source) {
        switch (source.name()) {
            case "TextSource" -> article(source, source, Selections.of(source));
            case "PDFSource" -> {
                XmlElement text = source.first("Representation");
                article(source, text == null ? source : text, Selections.ofPdf(source, text, passed));
            }
            case "AudioSource", "VideoSource" -> {
                List<XmlElement> transcripts = source.all("Transcript").toList();
                transcripts.forEach(each -> article(each, each, Selections.ofTranscript(each)));
                passed.media(source, transcripts.size());
            }
            default -> passed.media(source, 0);
        }
    }

    private void article(XmlElement source, XmlElement text, List<Selection> selections) {
        String words = text(text);
        if (words == null && selections.isEmpty()) {
            passed.textless();
            return;
        }
        TagReader tags = new TagReader(frame, codes, passed, words == null ? "" : words);
        List<ForeignTag> found = new ArrayList<>(tags.tags(selections));
        source.all("Coding").forEach(coding -> found.addAll(tags.ofWhole(coding)));
        articles.add(new ForeignArticle(
                frame.isOwn() ? Guids.parsed(source.get("guid")) : null,
                CodeReader.name(source),
                words == null || words.isEmpty() ? null : words,
                source.place(),
                known(source),
                found));
    }

    /// A note with its words, which many tools put into a file of their own.
    private XmlElement worded(XmlElement note) {
        String words = text(note);
        if (words == null || note.first("PlainTextContent") != null) {
            return note;
        }
        List<XmlElement> children = new ArrayList<>(note.children());
        children.add(new XmlElement("PlainTextContent", Map.of(), List.of(), words.replace("\ufeff", ""), note.line()));
        return new XmlElement(note.name(), note.attributes(), children, note.text(), note.line());
    }

    /// The text as the file has it, or null where it does not hold it.
    private @Nullable String text(XmlElement source) {
        String inline = source.textOf("PlainTextContent");
        if (inline != null) {
            return inline;
        }
        String path = source.get("plainTextPath");
        String file = path == null ? null : find(path);
        if (file == null) {
            return null;
        }
        byte[] bytes = archive.bytes(file);
        if (!isWide(bytes)) {
            return archive.text(file);
        }
        String text = new String(bytes, StandardCharsets.UTF_16);
        if (text.indexOf('\0') >= 0) {
            throw new CannotImport(CannotImport.message("exchange.nul", archive.name() + "/" + file, source.place()));
        }
        return text;
    }

    /// Whether the mark at the beginning says UTF-16, in which the standard has no texts but some tools do.
    private static boolean isWide(byte[] bytes) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return first == 0xfeff || first == 0xfffe;
    }

    /// Only what lies in the archive, or beside and below a bare project, is looked at, whatever a path says.
    private @Nullable String find(String path) {
        String bare = path.replaceFirst("^[a-zA-Z]+:/*", "").replace('\\', '/');
        String last = bare.substring(bare.lastIndexOf('/') + 1);
        for (String candidate : List.of("sources/" + bare, bare, "sources/" + last, last)) {
            String found = archive.find(candidate);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private Map<Known, String> known(XmlElement source) {
        Map<Known, String> known = new EnumMap<>(Known.class);
        StringBuilder note =
                new StringBuilder(source.textOf("Description") == null ? "" : source.textOf("Description"));
        Map<String, String> values = new LinkedHashMap<>(frame.values(source));
        String key = Guids.key(source.get("guid"));
        for (XmlElement each : frame.cases()) {
            if (each.all("SourceRef")
                    .anyMatch(ref -> Guids.key(ref.get("targetGUID")).equals(key))) {
                values.putAll(frame.values(each));
                if (!frame.isOwn() && !each.get("name", "").isBlank()) {
                    line(note, "Case: " + each.get("name"));
                }
            }
        }
        values.forEach((variable, value) -> {
            Known which = which(variable);
            if (which == null) {
                line(note, variable + ": " + value);
            } else {
                known.put(which, which == Known.PUBLISHER || which == Known.PROVIDER ? outlet(value) : value);
            }
        });
        Remarks.of(frame, source, key).forEach(words -> line(note, words));
        if (!note.isEmpty()) {
            known.put(Known.NOTE, note.toString());
        }
        put(known, Known.TITLE, source.get("name"));
        put(known, Known.ADDED, frame.isOwn() ? source.get("creationDateTime") : null);
        return known;
    }

    private static void put(Map<Known, String> known, Known which, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            known.put(which, value);
        }
    }

    private String outlet(String value) {
        UUID id = outlets.get(value);
        return id == null || !frame.isOwn() ? value : id.toString();
    }

    private static @Nullable Known which(String variable) {
        for (Known known : Known.values()) {
            if (Facts.title(known).equals(variable)) {
                return known;
            }
        }
        return null;
    }

    private static void line(StringBuilder note, String words) {
        note.append(note.isEmpty() ? "" : "\n").append(words);
    }
}
