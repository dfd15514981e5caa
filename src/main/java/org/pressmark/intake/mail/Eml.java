package org.pressmark.intake.mail;

import java.util.List;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;

/// A single message, as mail programs save it.
///
/// By its name only: a text that begins like a message is a text unless somebody calls it a message.
public final class Eml implements ArticleFile {
    @Override
    public String name() {
        return "mail";
    }

    @Override
    public List<String> endings() {
        return List.of("eml");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return isNamed(fileName);
    }

    @Override
    public Draft read(Source source, Limits limits) {
        return MailArticle.draft(source.name(), source.bytes(limits), null, limits);
    }
}
