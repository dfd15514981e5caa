package org.pressmark.intake.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.About;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Rendering;

/// One message made an article: subject, sender and date are what is known of it.
final class MailArticle {
    private static final String READER = "pressmark-mail 2";
    private static final Pattern ADDRESS = Pattern.compile("^\\s*\"?([^\"<]*?)\"?\\s*<([^>]*)>");

    /// Of a name with its address, in code units.
    private static final int LONGEST = 1_000;

    private MailArticle() {}

    static Draft draft(String fileName, byte[] bytes, @Nullable String note, Limits limits) {
        MailReader reader = new MailReader(fileName);
        MailPart message = reader.read(bytes);
        if (!message.hasFields()) {
            throw new CannotRead("intake.mail", fileName);
        }
        MailText words = new MailText(fileName, limits);
        String text = words.of(message);
        About about = about(message);
        if (words.leftOut() > 0) {
            about = about.noted("intake.note.attachments", words.leftOut());
        }
        if (reader.isBroken()) {
            about = about.noted("intake.note.broken");
        }
        Rendering rendering = new Rendering(text, words.charset(), READER, note);
        return Draft.of(fileName, rendering.of(fileName, bytes), about);
    }

    static About about(MailPart message) {
        return About.NOTHING
                .title(message.said("subject"))
                .byline(name(message.said("from")))
                .language(message.said("content-language"))
                .published(MailDate.of(message.said("date")));
    }

    /// The name a sender goes by, or the address where there is no name.
    private static @Nullable String name(@Nullable String from) {
        if (from == null || from.length() > LONGEST) {
            return null;
        }
        Matcher found = ADDRESS.matcher(from);
        if (!found.find()) {
            return from;
        }
        return found.group(1).isBlank() ? found.group(2) : found.group(1);
    }
}
