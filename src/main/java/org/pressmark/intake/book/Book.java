package org.pressmark.intake.book;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.About;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Moments;
import org.pressmark.intake.archive.Archive;

/// A book: its chapters as names in the archive, in reading order, their titles, and what the book says of itself.
///
/// By the container and package documents of EPUB 3.3. Prefixes of names mean nothing here: books in use have them
/// and leave them out. Immutable.
record Book(List<String> chapters, Map<String, String> titles, About about) {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";

    /// Ways of making fonts unreadable to others, which leave the text open.
    private static final Set<String> OF_FONTS =
            Set.of("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC");

    private record Item(String place, String type, String properties) {}

    static Book of(String fileName, Archive archive) {
        refuseLocked(fileName, archive);
        Element root = Chapter.xml(fileName, archive.get(CONTAINER)).selectFirst("*|rootfile");
        if (root == null) {
            throw new CannotRead("intake.part", fileName, CONTAINER);
        }
        String place = root.attr("full-path");
        Document opf = Chapter.xml(fileName, archive.get(place));
        Map<String, Item> items = new LinkedHashMap<>();
        for (Element item : opf.select("*|manifest > *|item")) {
            String where = resolved(place, item.attr("href"));
            items.put(item.attr("id"), new Item(where, item.attr("media-type"), item.attr("properties")));
        }
        List<String> chapters = opf.select("*|spine > *|itemref").stream()
                .map(reference -> items.get(reference.attr("idref")))
                .filter(Objects::nonNull)
                .filter(item -> item.type.contains("html") && !item.properties.contains("nav"))
                .map(Item::place)
                .distinct()
                .toList();
        return new Book(chapters, titles(fileName, archive, items), about(opf));
    }

    private static void refuseLocked(String fileName, Archive archive) {
        byte[] encryption = archive.find(ENCRYPTION);
        if (encryption == null) {
            return;
        }
        for (Element method : Chapter.xml(fileName, encryption).select("*|EncryptedData > *|EncryptionMethod")) {
            if (!OF_FONTS.contains(method.attr("Algorithm"))) {
                throw new CannotRead("intake.rights", fileName);
            }
        }
    }

    /// A name in the archive. What is written may be percent-coded, relative, and have a place within the chapter.
    static String resolved(String from, String href) {
        try {
            String path = new URI(null, null, "/" + from, null)
                    .resolve(href.strip().replace(" ", "%20"))
                    .getPath();
            return path == null ? href : path.replaceFirst("^(/\\.\\.)*/+", "");
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return href;
        }
    }

    /// The titles of chapters by the book's contents: those of EPUB 3, else those of EPUB 2.
    private static Map<String, String> titles(String fileName, Archive archive, Map<String, Item> items) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Item item : items.values()) {
            boolean isContents = item.properties.contains("nav") || item.type.endsWith("dtbncx+xml");
            byte[] contents = isContents ? archive.find(item.place) : null;
            if (contents != null) {
                Document xml = Chapter.xml(fileName, contents);
                xml.select("*|nav a[href]").forEach(link -> put(titles, item.place, link.attr("href"), link.text()));
                xml.select("*|navPoint").forEach(point -> ofPoint(titles, item.place, point));
            }
        }
        return titles;
    }

    private static void ofPoint(Map<String, String> titles, String from, Element point) {
        Element label = point.selectFirst("*|navLabel");
        Element content = point.selectFirst("*|content");
        if (label != null && content != null) {
            put(titles, from, content.attr("src"), label.text());
        }
    }

    private static void put(Map<String, String> titles, String from, String href, String title) {
        if (!title.isBlank()) {
            titles.putIfAbsent(resolved(from, href), title.strip());
        }
    }

    private static About about(Document opf) {
        List<String> creators = new ArrayList<>();
        opf.select("*|metadata > *|creator").forEach(creator -> creators.add(creator.text()));
        return About.NOTHING
                .title(first(opf, "title"))
                .byline(creators.isEmpty() ? null : creators.stream().distinct().collect(Collectors.joining(", ")))
                .published(Moments.of(first(opf, "date")))
                .language(first(opf, "language"))
                .site(first(opf, "publisher"));
    }

    private static @Nullable String first(Document opf, String name) {
        Element found = opf.selectFirst("*|metadata > *|" + name);
        return found == null || found.text().isBlank() ? null : found.text();
    }

    /// What a chapter is called: by the contents of the book, by itself, or by the book and its number.
    String title(String place, @Nullable String heading) {
        String listed = titles.get(place);
        if (listed != null) {
            return listed;
        }
        String whole = Objects.requireNonNullElse(about.title(), place);
        if (heading != null) {
            return heading;
        }
        return chapters.size() == 1 ? whole : whole + " (" + (chapters.indexOf(place) + 1) + ")";
    }
}
