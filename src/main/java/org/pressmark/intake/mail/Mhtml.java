package org.pressmark.intake.mail;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.ArticleFile;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.Characters;
import org.pressmark.intake.Draft;
import org.pressmark.intake.Limits;
import org.pressmark.intake.Source;
import org.pressmark.intake.page.CharsetLabel;
import org.pressmark.intake.page.PageReader;

/// A web page saved with all its parts in one file, which has the shape of a message (RFC 2557). Its pictures and
/// frames are passed over; the whole file is kept as its original bytes.
public final class Mhtml implements ArticleFile {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    @Override
    public String name() {
        return "mhtml";
    }

    @Override
    public List<String> endings() {
        return List.of("mhtml", "mht");
    }

    @Override
    public boolean recognises(String fileName, byte[] head) {
        return isNamed(fileName);
    }

    @Override
    public Draft read(Source source, Limits limits) {
        byte[] file = source.bytes(limits);
        MailReader reader = new MailReader(source.name());
        MailPart message = reader.read(file);
        MailPart page = page(message);
        if (page == null) {
            throw new CannotRead("intake.mhtml.none", source.name());
        }
        Characters markup = Characters.of(source.name(), page.bytes(), source.charset(), declared(page));
        Draft draft = new PageReader().read(source.name(), file, markup, capture(message, page));
        return reader.isBroken() ? draft.with(draft.about().noted("intake.note.broken")) : draft;
    }

    private static PageReader.Capture capture(MailPart message, MailPart page) {
        String snapshot = message.said("snapshot-content-location");
        String place = snapshot == null ? page.said("content-location") : snapshot;
        String url = place != null && place.strip().startsWith("http") ? place.strip() : null;
        return new PageReader.Capture(url, MailDate.of(message.said("date")), null);
    }

    private static @Nullable Charset declared(MailPart page) {
        String named = page.parameter("charset");
        Charset sent = named == null ? null : CharsetLabel.ofContentType("charset=" + named);
        return sent == null ? CharsetLabel.declaredIn(page.bytes()) : sent;
    }

    /// The part the file says it begins with, or else the first that is a page.
    private static @Nullable MailPart page(MailPart message) {
        String start = message.parameter("start");
        MailPart first = null;
        Deque<MailPart> waiting = new ArrayDeque<>(List.of(message));
        while (!waiting.isEmpty()) {
            MailPart part = waiting.pop();
            if (PAGES.contains(part.type()) && part.bytes().length > 0) {
                String id = part.said("content-id");
                if (start != null && id != null && start.strip().equals(id.strip())) {
                    return part;
                }
                first = first == null ? part : first;
            }
            part.parts().reversed().forEach(waiting::push);
        }
        return first;
    }
}
