package org.pressmark.intake.warc;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The list of pages in a WACZ: lines of JSON, of which the url and title of each page are taken. Lines that
/// cannot be read are passed over.
final class PageList {
    /// In bytes; a list of 20,000 pages has less.
    private static final int LONGEST = 16 << 20;

    private static final JsonMapper JSON = new JsonMapper();

    private PageList() {}

    /// Titles by url, in the order of the list; a title may be empty.
    static Map<String, String> of(ZipFile zip) throws IOException {
        Map<String, String> titles = new LinkedHashMap<>();
        List<? extends ZipEntry> lists = zip.stream()
                .filter(entry ->
                        entry.getName().startsWith("pages/") && entry.getName().endsWith(".jsonl"))
                .toList();
        for (ZipEntry list : lists) {
            try (InputStream stream = zip.getInputStream(list)) {
                read(stream.readNBytes(LONGEST), titles);
            }
        }
        return titles;
    }

    private static void read(byte[] list, Map<String, String> titles) {
        new BufferedReader(new InputStreamReader(new ByteArrayInputStream(list), StandardCharsets.UTF_8))
                .lines()
                .forEach(line -> add(line, titles));
    }

    private static void add(String line, Map<String, String> titles) {
        try {
            JsonNode page = JSON.readTree(line);
            String url = page.path("url").stringValue("");
            if (!url.isEmpty()) {
                titles.putIfAbsent(url, page.path("title").stringValue(""));
            }
        } catch (JacksonException unreadable) {
            // One line of a list that only helps to choose.
        }
    }
}
