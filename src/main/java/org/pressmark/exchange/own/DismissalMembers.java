package org.pressmark.exchange.own;

import java.util.List;
import java.util.UUID;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Members;
import org.pressmark.model.Dismissal;
import org.pressmark.text.Anchor;

/// What was put aside in an article, as objects of a file. An article where nothing was has no such member, as
/// files of older versions have none.
final class DismissalMembers {
    static final String ALL = "dismissals";

    private DismissalMembers() {}

    static void write(JsonOutput out, List<Dismissal> dismissals) {
        if (!dismissals.isEmpty()) {
            out.array(ALL, dismissals, dismissal -> out.object(() -> write(out, dismissal)));
        }
    }

    private static void write(JsonOutput out, Dismissal dismissal) {
        out.id("id", dismissal.id());
        out.word("matter", dismissal.matter());
        out.text("what", dismissal.what());
        Anchor place = dismissal.place();
        if (place == null) {
            out.absent("place");
        } else {
            out.object("place", () -> SpanMembers.write(out, place));
        }
        out.id("about", dismissal.about());
        out.id("annotator", dismissal.annotator());
        out.instant("at", dismissal.at());
    }

    /// @throws org.pressmark.exchange.json.CannotImport if it is not sound in this text
    static Dismissal read(Members in, UUID article, String text) {
        Members place = in.objectOrNull("place");
        Dismissal read = new Dismissal(
                in.id("id"),
                article,
                in.word(Dismissal.Matter.class, "matter"),
                in.text("what"),
                place == null ? null : SpanMembers.anchor(place, text),
                in.idOrNull("about"),
                in.id("annotator"),
                in.instant("at"));
        if (place != null) {
            place.end();
        }
        in.end();
        return read;
    }
}
