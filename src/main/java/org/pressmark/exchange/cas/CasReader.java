package org.pressmark.exchange.cas;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.flat.FlatEntries;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.model.Message;
import org.pressmark.text.OffsetUnit;

/// Reads CAS of either spelling: a file, or all there are in a zip or a folder.
final class CasReader {
    private final Archive archive;
    private final FlatEntries entries = new FlatEntries();
    private final Unread unread = new Unread();

    private CasReader(Archive archive) {
        this.archive = archive;
    }

    /// @throws CannotImport if there is no CAS in it, or one cannot be read
    static ForeignSet read(Path path, String format, ArchiveLimits limits) {
        try (Archive archive = Archive.open(path, limits)) {
            return new CasReader(archive).read(format);
        }
    }

    private ForeignSet read(String format) {
        List<CasDocument> documents = new ArrayList<>();
        for (String name : archive.names()) {
            List<Structure> structures = structures(name);
            if (structures != null) {
                documents.addAll(CasDocument.of(archive.name(), name, structures));
            }
        }
        if (documents.isEmpty() && archive.names().size() != 1) {
            throw new CannotImport(CannotImport.message("exchange.cas.none", archive.name(), Place.FILE));
        }
        documents.forEach(document -> document.entries(entries));
        List<Message> notes = new ArrayList<>();
        List<ForeignArticle> articles = articles(documents);
        if (documents.isEmpty()) {
            notes.add(Message.of("exchange.note.cas.empty", archive.name()));
        }
        unread.tell(archive.name(), notes);
        return new ForeignSet(archive.name(), format, OffsetUnit.UTF_16, entries.entries(), articles, notes);
    }

    /// Null for what is no CAS, such as type systems and lists of what else is in the zip.
    private @Nullable List<Structure> structures(String name) {
        String shown = archive.names().size() == 1 ? archive.name() : archive.name() + "/" + name;
        boolean alone = archive.names().size() == 1;
        String small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith(".tsv")) {
            return TsvReader.read(shown, archive.text(name));
        }
        if (small.endsWith(".xmi") || (alone && begins(name, "<"))) {
            return XmiReader.read(shown, () -> archive.stream(name));
        }
        if (alone || (small.endsWith(".json") && begins(name, "%"))) {
            return CasJsonReader.read(shown, () -> archive.stream(name));
        }
        return null;
    }

    /// Whether a file begins with XML, or has a name with a percent sign near its beginning as CAS JSON does.
    private boolean begins(String name, String sign) {
        try (InputStream stream = new BufferedInputStream(archive.stream(name))) {
            String beginning = new String(stream.readNBytes(4096), java.nio.charset.StandardCharsets.UTF_8);
            return sign.equals("<")
                    ? beginning.replace("\ufeff", "").stripLeading().startsWith(sign)
                    : beginning.contains("\"%");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /// Several documents of one text are the work of several people, who are told apart by the names of the files.
    private List<ForeignArticle> articles(List<CasDocument> documents) {
        Map<String, Integer> alike = new HashMap<>();
        documents.forEach(each -> alike.merge(each.identity(), 1, Integer::sum));
        Map<String, ForeignArticle> articles = new LinkedHashMap<>();
        for (CasDocument document : documents) {
            boolean shared = alike.getOrDefault(document.identity(), 0) > 1;
            ForeignArticle article = document.article(entries, unread, shared ? document.stem() : null);
            articles.merge(document.identity(), article, CasReader::together);
        }
        return new ArrayList<>(articles.values());
    }

    private static ForeignArticle together(ForeignArticle one, ForeignArticle other) {
        List<ForeignTag> tags = new ArrayList<>(one.tags());
        tags.addAll(other.tags());
        return new ForeignArticle(one.id(), one.name(), one.text(), one.place(), one.known(), tags);
    }
}
