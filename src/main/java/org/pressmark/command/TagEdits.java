package org.pressmark.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Zone;

/// What every tag has, and the facts of the kinds that stand for themselves; of all tags in hand that have them.
/// Screen thread only.
public final class TagEdits {
    private final Edits edits;

    TagEdits(Edits edits) {
        this.edits = edits;
    }

    public void note(Annotation tag, @Nullable String note) {
        edits.editAll(
                Annotation.class,
                tag,
                deed("deed.note", tag),
                held -> held.with(held.head().noted(note)),
                List.of());
    }

    public void confidence(Annotation tag, Head.Confidence confidence) {
        edits.editAll(
                Annotation.class,
                tag,
                deed("deed.confidence", tag),
                held -> held.with(held.head().sure(confidence)),
                List.of());
    }

    public void outlet(OutletMention mention, @Nullable Outlet outlet) {
        edits.editAll(
                OutletMention.class,
                mention,
                deed("deed.mentionOutlet", mention),
                held -> held.of(Edits.id(outlet)),
                edits.bring(outlet));
    }

    public void role(OutletMention mention, OutletMention.Role role) {
        edits.editAll(
                OutletMention.class, mention, deed("deed.mentionRole", mention), held -> held.as(role), List.of());
    }

    public void zone(Zone zone, Zone.Type type) {
        edits.editAll(Zone.class, zone, deed("deed.zoneType", zone), held -> held.as(type), List.of());
    }

    public void term(QuotedTerm term, QuotedTerm.Type type) {
        edits.editAll(QuotedTerm.class, term, deed("deed.termType", term), held -> held.as(type), List.of());
    }

    public void code(Coding coding, Code code) {
        edits.editAll(
                Coding.class,
                coding,
                Message.of("deed.code", code.name(), Deeds.words(coding)),
                held -> held.as(code.id()),
                List.of());
    }

    private Message deed(String deed, Annotation tag) {
        return Deeds.on(edits.desk(), deed, tag);
    }
}
