package org.pressmark.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.brat.BratFormat;
import org.pressmark.exchange.bundle.BundleFormat;
import org.pressmark.exchange.cas.CasFormat;
import org.pressmark.exchange.cas.WebAnnoFormat;
import org.pressmark.exchange.claimreview.ClaimReviewFormat;
import org.pressmark.exchange.conll.ConllFormat;
import org.pressmark.exchange.evidence.EvidenceFormat;
import org.pressmark.exchange.format.Format;
import org.pressmark.exchange.format.MappedFormat;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.jsonl.DoccanoFormat;
import org.pressmark.exchange.jsonl.LabelStudioFormat;
import org.pressmark.exchange.jsonl.ProdigyFormat;
import org.pressmark.exchange.own.OwnFormat;
import org.pressmark.exchange.ptc.PtcFormat;
import org.pressmark.exchange.refi.RefiCodebookFormat;
import org.pressmark.exchange.refi.RefiFormat;
import org.pressmark.exchange.table.CsvFormat;
import org.pressmark.exchange.table.XlsxFormat;
import org.pressmark.exchange.web.HypothesisFormat;
import org.pressmark.exchange.web.WebFormat;
import org.pressmark.review.report.Wording;

/// Every format there is. Who adds a format adds it here.
public final class Formats {
    private final List<Format> all;

    private Formats(List<Format> all) {
        this.all = all;
    }

    /// The formats that say nothing in the words of the program, with limits for the memory there is.
    public static Formats usual() {
        return new Formats(List.of(
                new OwnFormat(ReadLimits.usual()),
                new BundleFormat(ReadLimits.usual(), ArchiveLimits.usual()),
                new CsvFormat(),
                new XlsxFormat(),
                new HypothesisFormat(ReadLimits.usual()),
                new WebFormat(ReadLimits.usual()),
                new ClaimReviewFormat(),
                new RefiFormat(ArchiveLimits.usual()),
                new RefiCodebookFormat(ArchiveLimits.usual()),
                new BratFormat(ArchiveLimits.usual()),
                CasFormat.json(ArchiveLimits.usual()),
                CasFormat.xmi(ArchiveLimits.usual()),
                new PtcFormat(ArchiveLimits.usual()),
                new ConllFormat(),
                new WebAnnoFormat(ArchiveLimits.usual()),
                new DoccanoFormat(),
                new ProdigyFormat(),
                new LabelStudioFormat()));
    }

    /// These, and those that are written for people, in these words.
    public static Formats usual(Wording wording) {
        List<Format> all = new ArrayList<>(usual().all);
        all.add(EvidenceFormat.html(wording));
        all.add(EvidenceFormat.word(wording));
        return new Formats(List.copyOf(all));
    }

    public List<Format> all() {
        return all;
    }

    /// The first is what is meant where nobody says otherwise.
    public Format own() {
        return all.getFirst();
    }

    public Optional<ReadableFormat> readable(String name) {
        return named(name).filter(ReadableFormat.class::isInstance).map(ReadableFormat.class::cast);
    }

    public Optional<WritableFormat> writable(String name) {
        return named(name).filter(WritableFormat.class::isInstance).map(WritableFormat.class::cast);
    }

    /// The format a file is in: the one that recognises how it begins, those before the others whose files end so;
    /// else the only one whose files end so.
    public Optional<ReadableFormat> of(Path file) {
        return inside(file).or(() -> alone(file));
    }

    /// The format of the files in a folder or a zip: the one that knows their names, else the one that recognises
    /// how the first of them begin. Nothing for what is neither, or holds articles.
    public Optional<ReadableFormat> inside(Path file) {
        Inside inside = Inside.of(file);
        return readable()
                .filter(format -> format.holds(inside.names()))
                .findFirst()
                .or(() -> readable()
                        .filter(format -> inside.beginnings().stream().anyMatch(format::recognises))
                        .findFirst());
    }

    private Optional<ReadableFormat> alone(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        List<ReadableFormat> named = endingLike(name);
        String beginning = beginning(file);
        return Stream.concat(named.stream(), readable())
                .filter(format -> format.recognises(beginning))
                .findFirst()
                .or(() -> only(named));
    }

    /// The only format there is; else the one for any table, as the others would have recognised theirs.
    private static Optional<ReadableFormat> only(List<ReadableFormat> named) {
        return named.size() == 1
                ? Optional.of(named.getFirst())
                : named.stream().filter(MappedFormat.class::isInstance).findFirst();
    }

    /// The format to write a file of this name in, where its end tells one format from all others.
    public Optional<WritableFormat> writable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        List<WritableFormat> writable = all.stream()
                .filter(WritableFormat.class::isInstance)
                .map(WritableFormat.class::cast)
                .toList();
        int longest =
                writable.stream().mapToInt(format -> ending(format, name)).max().orElse(0);
        List<WritableFormat> named = writable.stream()
                .filter(format -> longest > 0 && ending(format, name) == longest)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /// The formats whose files end like this, in as many letters as any.
    private List<ReadableFormat> endingLike(String name) {
        int longest = readable().mapToInt(format -> ending(format, name)).max().orElse(0);
        return readable()
                .filter(format -> longest > 0 && ending(format, name) == longest)
                .toList();
    }

    private static int ending(Format format, String name) {
        return format.endings().stream()
                .filter(ending -> name.endsWith("." + ending))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private Stream<ReadableFormat> readable() {
        return all.stream().filter(ReadableFormat.class::isInstance).map(ReadableFormat.class::cast);
    }

    /// Empty for what cannot be read: the reader will say why.
    private static String beginning(Path file) {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        try (InputStream stream = Files.newInputStream(file)) {
            return new String(stream.readNBytes(Format.LOOKED_AT), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private Optional<Format> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
