package org.pressmark.exchange;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pressmark.exchange.format.Format;
import org.pressmark.exchange.format.ReadableFormat;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.exchange.own.OwnFormat;

/// Every format there is. Who adds a format adds it here.
public final class Formats {
    private final List<Format> all;

    private Formats(List<Format> all) {
        this.all = all;
    }

    /// The formats with limits for the memory there is.
    public static Formats usual() {
        return new Formats(List.of(new OwnFormat(ReadLimits.usual())));
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

    /// The format a file is in, going by the end of its name.
    public Optional<ReadableFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(format -> format.endings().stream().anyMatch(ending -> name.endsWith("." + ending)))
                .findFirst()
                .flatMap(format -> readable(format.name()));
    }

    private Optional<Format> named(String name) {
        return all.stream().filter(format -> format.name().equals(name)).findFirst();
    }
}
