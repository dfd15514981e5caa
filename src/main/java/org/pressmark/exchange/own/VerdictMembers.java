package org.pressmark.exchange.own;

import java.util.List;
import java.util.UUID;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Members;
import org.pressmark.model.Verdict;

/// What was decided about differences in an article, as objects of a file. An article without any has no such
/// member, as files of older versions have none.
public final class VerdictMembers {
    static final String ALL = "verdicts";

    private VerdictMembers() {}

    static void write(JsonOutput out, List<Verdict> verdicts) {
        if (!verdicts.isEmpty()) {
            out.array(ALL, verdicts, verdict -> out.object(() -> write(out, verdict)));
        }
    }

    /// The members of one verdict; the article it belongs to is said elsewhere.
    public static void write(JsonOutput out, Verdict verdict) {
        Verdict.Subject subject = verdict.subject();
        out.id("id", verdict.id());
        out.id("mineBy", subject.mineBy());
        out.id("theirsBy", subject.theirsBy());
        ids(out, "mine", subject.mine());
        ids(out, "theirs", subject.theirs());
        out.text("matter", subject.matter());
        out.text("what", verdict.seen().what());
        out.texts("facets", verdict.seen().facets());
        out.text("mark", verdict.seen().mark());
        out.word("choice", verdict.choice());
        out.texts("taken", verdict.taken());
        ids(out, "results", verdict.results());
        if (verdict.stated() != null) {
            out.text("stated", verdict.stated());
        }
        out.text("comment", verdict.comment());
        out.id("reviewer", verdict.reviewer());
        out.instant("at", verdict.at());
    }

    private static void ids(JsonOutput out, String name, List<UUID> ids) {
        out.texts(name, ids.stream().map(UUID::toString).toList());
    }

    /// What is decided, as `write` wrote it.
    ///
    /// @throws org.pressmark.exchange.json.CannotImport if it is not sound
    public static Verdict read(Members in, UUID article) {
        Verdict read = new Verdict(
                in.id("id"),
                article,
                new Verdict.Subject(
                        in.id("mineBy"), in.id("theirsBy"), in.ids("mine"), in.ids("theirs"), in.textOrNull("matter")),
                new Verdict.Seen(in.text("what"), in.texts("facets"), in.text("mark")),
                in.word(Verdict.Choice.class, "choice"),
                in.texts("taken"),
                in.ids("results"),
                in.textOrNull("stated"),
                in.textOrNull("comment"),
                in.id("reviewer"),
                in.instant("at"));
        in.end();
        return read;
    }
}
