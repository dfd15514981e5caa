package org.pressmark.intake.kind;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.ArticleFormat;
import org.pressmark.intake.ArticleStore;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;
import org.pressmark.intake.TextFile;
import org.pressmark.intake.book.Epub;
import org.pressmark.intake.bundle.ZipBundle;
import org.pressmark.intake.mail.Eml;
import org.pressmark.intake.mail.Mbox;
import org.pressmark.intake.mail.Mhtml;
import org.pressmark.intake.office.Docx;
import org.pressmark.intake.office.Odt;
import org.pressmark.intake.page.PageFile;
import org.pressmark.intake.pdf.Pdf;
import org.pressmark.intake.rtf.Rtf;
import org.pressmark.intake.table.Columns;
import org.pressmark.intake.table.TableFile;
import org.pressmark.intake.warc.WaczFile;
import org.pressmark.intake.warc.WarcFile;

/// Every kind of file that articles come in. Who adds a kind adds it here, above the plain text, which takes what
/// nobody else recognises.
public final class ArticleFormats {
    private final List<ArticleFormat> all;

    private ArticleFormats(List<ArticleFormat> all) {
        this.all = all;
    }

    public static ArticleFormats usual() {
        return with(Columns.GUESSED);
    }

    /// The same with the columns of tables said by hand.
    public static ArticleFormats with(Columns columns) {
        AtomicReference<ArticleFormats> whole = new AtomicReference<>();
        TableFile table = new TableFile(columns, (source, limits) -> whole.get().one(source, limits));
        whole.set(new ArticleFormats(List.of(
                new Pdf(),
                new Docx(),
                new Odt(),
                new Rtf(),
                new Epub(),
                new Mbox(),
                new Eml(),
                new Mhtml(),
                table,
                new PageFile(),
                new WarcFile(),
                new WaczFile(),
                new ZipBundle(() -> whole.get().all),
                new TextFile())));
        return whole.get();
    }

    /// A file that has to be one article.
    private Draft one(Source source, Limits limits) {
        return switch (of(source)) {
            case ArticleFile file -> file.read(source, limits);
            case ArticleStore store -> throw new CannotRead("intake.table.several", source.name());
        };
    }

    public List<ArticleFormat> all() {
        return all;
    }

    /// The format a file is read in.
    ///
    /// @throws CannotRead if its first bytes cannot be read
    public ArticleFormat of(Source source) {
        byte[] head = source.head();
        return all.stream()
                .filter(format -> format.recognises(source.name(), head))
                .findFirst()
                .orElseThrow();
    }

    /// The files of a folder and of all folders in it: those that seem to hold articles, and the rest counted.
    public FolderFiles in(Path folder) {
        return FolderFiles.of(folder, this::isMeant);
    }

    /// Whether a file seems to hold articles: by its ending, or where it has none, as mailboxes have, by how it
    /// begins.
    private boolean isMeant(Path file) {
        String name = String.valueOf(file.getFileName());
        if (all.stream().anyMatch(format -> format.isNamed(name))) {
            return true;
        }
        if (name.indexOf('.') >= 0) {
            return false;
        }
        try {
            return !(of(Source.of(file)) instanceof TextFile);
        } catch (CannotRead closed) {
            return false;
        }
    }
}
