package org.pressmark.exchange.cas;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.archive.ZipOutput;
import org.pressmark.exchange.flat.Introductions;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.SetWriter;
import org.pressmark.exchange.format.Portion;
import org.pressmark.model.Content;
import org.pressmark.model.OpenArticle;
import org.xml.sax.SAXException;

/// Writes a zip with the type system and a CAS for each article. One CAS is used again and again: making one costs
/// more than filling it.
final class CasWriter implements SetWriter {
    private final ZipOutput zip;
    private final Form form;
    private final Portion portion;
    private final Losses losses;
    private final CAS cas;
    private @Nullable Named names;
    private @Nullable Introductions introductions;
    private int replaced;

    CasWriter(OutputStream stream, Form form, Portion portion, Losses losses) {
        this.zip = new ZipOutput(stream);
        this.form = form;
        this.portion = portion;
        this.losses = losses;
        this.cas = made();
    }

    private static CAS made() {
        try {
            return CasCreationUtils.createCas(Layers.described(), null, null);
        } catch (ResourceInitializationException wrongTypes) {
            throw new IllegalStateException("the types of this program do not fit each other", wrongTypes);
        }
    }

    @Override
    public void begin(Named given) throws IOException {
        names = given;
        introductions = new Introductions(given, portion);
        zip.file(Form.TYPES, types(Layers.described()));
    }

    private static String types(TypeSystemDescription described) throws IOException {
        try (StringWriter out = new StringWriter()) {
            described.toXML(out);
            return out.toString();
        } catch (SAXException failure) {
            throw new IOException(failure);
        }
    }

    @Override
    public void article(OpenArticle article, Content content) throws IOException {
        Named known = names;
        Introductions going = introductions;
        if (known == null || going == null) {
            throw new IllegalStateException("nothing was begun");
        }
        new CasMaker(cas, known, this::fitting, going, losses).fill(article);
        form.write(cas, zip.begin(article.article().id() + form.ending()));
        zip.end();
        cas.reset();
    }

    /// A text in which what the form cannot hold has become blanks.
    private String fitting(String text) {
        StringBuilder fitting = null;
        for (int at = 0; at < text.length(); ) {
            int codePoint = text.codePointAt(at);
            if (!form.fits(codePoint)) {
                fitting = fitting == null ? new StringBuilder(text) : fitting;
                fitting.setCharAt(at, ' ');
                replaced++;
            }
            at += Character.charCount(codePoint);
        }
        return fitting == null ? text : fitting.toString();
    }

    @Override
    public void end() {
        losses.add("exchange.loss.controls", replaced);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
