package org.pressmark.exchange.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pressmark.exchange.foreign.ArticleWise;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.format.Departure;
import org.pressmark.exchange.format.Part;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.format.Stamp;
import org.pressmark.exchange.format.WritableFormat;
import org.pressmark.model.Message;
import org.pressmark.review.report.Wording;

/// The evidence pack, for people: it is not read back.
public final class EvidenceFormat implements WritableFormat {
    private static final String ZIP = "PK";

    /// What a reader of the pack sees; nothing of it comes back.
    private static final Set<Part> SHOWN = EnumSet.complementOf(EnumSet.of(
            Part.TEXT,
            Part.ORIGINAL,
            Part.GENRE,
            Part.STATUS,
            Part.ARTICLE_NOTE,
            Part.ADDED,
            Part.ORIGIN,
            Part.SET,
            Part.SPEAKER_REGISTER,
            Part.OUTLET_REGISTER,
            Part.CLAIM_REGISTER,
            Part.CODE_KEY,
            Part.CODEBOOK,
            Part.PRESETS,
            Part.CLAIM_LINKS,
            Part.REVIEWS,
            Part.DISMISSALS,
            Part.COMPLETIONS,
            Part.VERDICTS));

    private final Kind kind;
    private final Wording wording;

    /// What kind of file.
    private enum Kind {
        HTML,
        WORD
    }

    private EvidenceFormat(Kind kind, Wording wording) {
        this.kind = kind;
        this.wording = wording;
    }

    /// One HTML file, in these words.
    public static EvidenceFormat html(Wording wording) {
        return new EvidenceFormat(Kind.HTML, wording);
    }

    /// A Word document, in these words.
    public static EvidenceFormat word(Wording wording) {
        return new EvidenceFormat(Kind.WORD, wording);
    }

    @Override
    public String name() {
        return switch (kind) {
            case HTML -> "evidence";
            case WORD -> "evidence-docx";
        };
    }

    @Override
    public List<String> endings() {
        return switch (kind) {
            case HTML -> List.of("evidence.html");
            case WORD -> List.of("evidence.docx");
        };
    }

    @Override
    public Message described() {
        return switch (kind) {
            case HTML -> Message.of("exchange.format.evidence");
            case WORD -> Message.of("exchange.format.evidenceWord");
        };
    }

    @Override
    public Message drops() {
        return Message.of("exchange.format.evidence.drops");
    }

    @Override
    public boolean wrote(String beginning) {
        return switch (kind) {
            case HTML -> beginning.contains(HtmlSheet.GENERATOR);
            case WORD -> beginning.startsWith(ZIP) && beginning.contains(WordSheet.FIRST);
        };
    }

    @Override
    public Departure write(Portion portion, Stamp stamp, OutputStream stream) {
        Losses losses = new Losses();
        return ArticleWise.carrying(SHOWN, portion, new EvidenceWriter(sheet(stream), wording, stamp, losses), losses);
    }

    private Sheet sheet(OutputStream stream) {
        try {
            return switch (kind) {
                case HTML -> new HtmlSheet(stream);
                case WORD -> new WordSheet(stream);
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
