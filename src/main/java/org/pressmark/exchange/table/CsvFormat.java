package org.pressmark.exchange.table;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/// One flat table of tags, which any program opens; read in our own shape, Taguette's and MAXQDA's, and in any
/// other once it is said what the columns mean.
public final class CsvFormat implements MappedFormat, WritableFormat {
    private final Tables tables = new Tables("csv", (file, taker) -> CsvRows.read(file, TableText.of(file), taker));

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public List<String> endings() {
        return List.of("csv", "tsv", "tab");
    }

    @Override
    public Message described() {
        return Message.of("exchange.format.csv");
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.csv.drops");
    }

    /// The texts have to be in the project already.
    @Override
    public Set<Part> carries() {
        return EnumSet.complementOf(EnumSet.of(
                Part.TEXT,
                Part.ORIGINAL,
                Part.SPEAKER_REGISTER,
                Part.OUTLET_REGISTER,
                Part.CLAIM_REGISTER,
                Part.CODE_DEFINITION,
                Part.CODE_KEY,
                Part.CODEBOOK,
                Part.PRESETS,
                Part.CLAIM_LINKS,
                Part.REVIEWS,
                Part.DISMISSALS,
                Part.COMPLETIONS,
                Part.VERDICTS));
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

    @Override
    public boolean wrote(String beginning) {
        return beginning.startsWith(
                        CsvWriter.BYTE_ORDER_MARK + Column.written().getFirst().word() + ",")
                && beginning.contains("," + Column.QUOTE.word() + ",");
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(carries(), portion, new CsvWriter(stream, losses), losses);
    }
}
