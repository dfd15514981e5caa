package org.pressmark.exchange.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.pressmark.exchange.archive.Archive;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Watch;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.own.OwnFormat;

/// Reads a bundle once all its files are known to be there unharmed.
final class BundleReader {
    private static final int BUFFER = 1 << 16;

    private BundleReader() {}

    /// @throws CannotImport if it is no bundle, or one of its files is missing or is not what the list says
    static Arrival read(Path file, ArchiveLimits limits, ReadLimits json, OwnFormat own, Watch watch) {
        try (Archive archive = Archive.open(file, limits)) {
            Map<String, Manifest.Packed> files = Manifest.in(archive, json);
            Map<String, Manifest.Packed> byHash = new HashMap<>();
            for (Manifest.Packed each : files.values()) {
                check(archive, each);
                byHash.put(each.sha256(), each);
            }
            Manifest.Packed set = files.get(BundleWriter.SET);
            if (set == null) {
                throw damaged(archive, BundleWriter.SET);
            }
            return own.read(new BundleOrigin(file, limits, json.bytes() / 2, set, byHash), watch);
        }
    }

    private static void check(Archive archive, Manifest.Packed file) {
        if (!archive.names().contains(file.name())) {
            throw damaged(archive, file.name());
        }
        try (DigestInputStream stream = new DigestInputStream(archive.stream(file.name()), BundleWriter.sha256())) {
            long bytes = drain(stream);
            String hash = HexFormat.of().formatHex(stream.getMessageDigest().digest());
            if (bytes != file.bytes() || !hash.equals(file.sha256())) {
                throw damaged(archive, file.name());
            }
        } catch (IOException broken) {
            throw new CannotImport(
                    CannotImport.message("exchange.bundle.damaged", archive.name(), Place.FILE, file.name()), broken);
        }
    }

    private static long drain(InputStream stream) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long bytes = 0;
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }

    private static CannotImport damaged(Archive archive, String file) {
        return new CannotImport(CannotImport.message("exchange.bundle.damaged", archive.name(), Place.FILE, file));
    }
}
