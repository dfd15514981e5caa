package org.pressmark.exchange.bundle;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.ZipOutput;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.own.OwnFormat;
import org.pressmark.model.Article;
import org.pressmark.model.Content;
import org.pressmark.model.Reading;

/// Writes the set first, then the files its articles were read from, one at a time, then the list of them all.
final class BundleWriter implements Departure {
    static final String SET = "set.pressmark.json";
    private static final int LONGEST = 120;

    private final ZipOutput zip;
    private final OwnFormat own;
    private final Portion portion;
    private final Stamp stamp;
    private final List<Manifest.Packed> packed = new ArrayList<>();
    private final Set<String> written = new HashSet<>();
    private @Nullable Departure set;
    private @Nullable Entry entry;
    private @Nullable Deque<UUID> left;

    BundleWriter(OutputStream stream, OwnFormat own, Portion portion, Stamp stamp) {
        this.zip = new ZipOutput(stream);
        this.own = own;
        this.portion = portion.with(Portion.Originals.BESIDE);
        this.stamp = stamp;
    }

    @Override
    public boolean slice(Reading project) {
        try {
            Departure writing = set;
            Entry open = entry;
            Deque<UUID> originals = left;
            if (writing == null) {
                Entry begun = new Entry(SET);
                entry = begun;
                set = own.write(portion, stamp, begun);
            } else if (open != null) {
                if (!writing.slice(project)) {
                    writing.close();
                    open.end();
                    entry = null;
                }
            } else if (originals == null) {
                left = new ArrayDeque<>(asked(project));
            } else if (!originals.isEmpty()) {
                original(project, originals.removeFirst());
            } else {
                zip.file(Manifest.NAME, Manifest.of(packed));
                return false;
            }
            return true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<UUID> asked(Reading project) {
        return (portion.articles() == null ? project.articles() : List.copyOf(portion.articles()))
                .stream().sorted().toList();
    }

    private void original(Reading project, UUID id) throws IOException {
        Article article = project.find(Article.class, id);
        Content content = project.content(id);
        if (article == null || content == null || !written.add(content.originalSha256())) {
            return;
        }
        Entry file = new Entry("originals/" + content.originalSha256().substring(0, 16) + "/" + name(article));
        byte[] bytes = new byte[content.original().remaining()];
        content.original().duplicate().get(bytes);
        file.write(bytes);
        file.end();
    }

    /// A name that every system takes for a file, and none for a way out of the folder.
    private static String name(Article article) {
        String file = article.text().fileName();
        String plain = (file == null ? "" : file)
                .replaceAll("[\\x00-\\x1f<>:\"/\\\\|?*\\x7f]", "_")
                .replaceFirst("^[. ]+", "_");
        int end = plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length())));
        return end == 0 ? "article" : plain.substring(0, end);
    }

    @Override
    public int articles() {
        return set == null ? 0 : set.articles();
    }

    @Override
    public int annotations() {
        return set == null ? 0 : set.annotations();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A file of the zip while it is written; to close it leaves the zip open.
    private final class Entry extends FilterOutputStream {
        private final String name;
        private final DigestOutputStream digested;
        private long bytes;

        Entry(String name) throws IOException {
            this(name, new DigestOutputStream(zip.begin(name), sha256()));
        }

        private Entry(String name, DigestOutputStream digested) {
            super(digested);
            this.name = name;
            this.digested = digested;
        }

        @Override
        public void write(int one) throws IOException {
            digested.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] from, int start, int many) throws IOException {
            digested.write(from, start, many);
            bytes += many;
        }

        @Override
        public void close() throws IOException {
            flush();
        }

        void end() throws IOException {
            zip.end();
            packed.add(new Manifest.Packed(
                    name,
                    bytes,
                    HexFormat.of().formatHex(digested.getMessageDigest().digest())));
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
