package org.pressmark.exchange.foreign;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.pressmark.exchange.format.Arrival;
import org.pressmark.exchange.format.Incoming;
import org.pressmark.exchange.json.Allowance;
import org.pressmark.exchange.own.OwnArrival;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Message;
import org.pressmark.model.Reading;
import org.pressmark.review.Side;

/// A file of another tool, on its way into a project.
///
/// 1. How the file counts is found by its quotes; what does not stand where the file says is looked for by words
/// and
///    context; what is still nowhere is listed.
/// 2. People, outlets, claims and codes are the project's where it has exactly one of the name or alias.
/// 3. The same file gives the same ids, so reading it twice brings nothing new; a tag that was changed in the
/// project
///    since stays as it is and is listed.
public final class ForeignArrival implements Arrival {
    private static final int ARTICLE = 2_000;
    private static final int TAG = 1_500;

    private final ForeignSet set;

    /// @throws org.pressmark.exchange.json.CannotImport if there is more in it than fits into memory
    public ForeignArrival(ForeignSet set) {
        Allowance room = Allowance.of(set.file());
        set.articles().forEach(article -> {
            room.take(ARTICLE, article.place());
            article.tags().forEach(tag -> room.take(TAG, tag.place()));
        });
        this.set = set;
    }

    /// What the file says, before anything was looked up.
    public ForeignSet set() {
        return set;
    }

    @Override
    public Incoming into(Reading project, Terms terms) {
        String nobody =
                terms.annotator() == null ? fileName() : terms.annotator().name();
        Resolving.Resolved resolved =
                new Resolving(set, new Shelf(project), project.registers(), nobody, terms.at()).resolve();
        Terms softer = new Terms(terms.annotator(), terms.shipped(), terms.at(), Clash.GIVES_WAY, Namesakes.ONE);
        Incoming incoming = new OwnArrival(resolved.set()).into(project, softer);
        List<Message> notes = new ArrayList<>(resolved.notes());
        notes.addAll(incoming.report().notes());
        return incoming.told(new ImportReport(incoming.report().counts(), notes));
    }

    @Override
    public Side side(Instant at) {
        return side(Shelf.EMPTY, at);
    }

    @Override
    public Side beside(Reading project, Instant at) {
        return side(Shelf.lending(project), at);
    }

    private Side side(Shelf shelf, Instant at) {
        Resolving.Resolved resolved = new Resolving(set, shelf, null, fileName(), at).resolve();
        return new OwnArrival(resolved.set()).side(at).told(resolved.notes());
    }

    /// The bare name without its ending, of the archive where it is in one: who tags where the file names nobody.
    private String fileName() {
        String file = set.file().replaceFirst("(?i)(\\.(qdpx|zip))[/\\\\].*", "$1");
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.indexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }
}
