package org.pressmark.intake.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pressmark.intake.About;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Rendering;
import org.pressmark.intake.Source;
import org.pressmark.intake.archive.Archive;
import org.pressmark.intake.archive.ArchiveLimits;
import org.pressmark.intake.archive.Packed;

/// Documents of LibreOffice and its kin, OpenDocument text (OASIS ODF 1.3).
public final class Odt implements ArticleFile {
    private static final String READER = "pressmark-odt 1";
    private static final String KIND = "application/vnd.oasis.opendocument.text";
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    @Override
    public String name() {
        return "odt";
    }

    @Override
    public List<String> endings() {
        return List.of("odt", "ott");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return Packed.isZip(head) && (isNamed(fileName) || Packed.holds(fileName, head, KIND));
    }

    @Override
    public Draft read(Source source, Limits limits) {
        byte[] file = source.bytes(limits);
        String name = source.name();
        Archive archive = Archive.of(name, file, ArchiveLimits.OF_A_DOCUMENT);
        byte[] manifest = archive.find(MANIFEST);
        if (manifest != null && new String(manifest, StandardCharsets.UTF_8).contains("encryption-data")) {
            throw new CannotRead("intake.encrypted", name);
        }
        OdtBody body = new OdtBody();
        List<String> blocks = body.blocks(name, CONTENT, archive.get(CONTENT));
        About about = Properties.of(name, archive, "meta.xml").about();
        Rendering text = new Rendering(String.join("\n\n", blocks), Rendering.BINARY, READER, null);
        return Draft.of(name, text.of(name, file), about);
    }
}
