package org.pressmark.exchange.table;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pressmark.exchange.archive.ArchiveLimits;
import org.pressmark.exchange.foreign.ArticleWise;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Layout;
import org.pressmark.exchange.format.MappedFormat;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.model.Message;

/// A book of sheets: the tags, a row each, the articles with their texts, the codebook and the registers.
public final class XlsxFormat implements MappedFormat, WritableFormat {
    private final Tables tables =
            new Tables("xlsx", (file, taker) -> BookRows.read(file, ArchiveLimits.usual(), taker));

    @Override
    public String name() {
        return "xlsx";
    }

    @Override
    public List<String> endings() {
        return List.of("xlsx", "xlsm");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.xlsx");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.xlsx.drops");
    }

    @Override
    public Set<Part> carries() {
        return EnumSet.complementOf(EnumSet.copyOf(Part.onlyOwn()));
    }

    @Override
    public Layout layout(Path file) {
        return tables.layout(file);
    }

    @Override
    public Arrival read(Path file) {
        return tables.read(file, null);
    }

    @Override
    public Arrival read(Path file, Map<String, String> columns) {
        return tables.read(file, columns);
    }

    /// A book begins with the name of the program that made it.
    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith("PK") && beginning.contains("<Application>Pressmark</Application>");
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(carries(), portion, new BookWriter(stream, portion, losses), losses);
    }
}
