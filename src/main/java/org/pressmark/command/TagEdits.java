package org.pressmark.command;

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

/// What every tag has, and the facts of the kinds that stand for themselves. Screen thread only.
public final class TagEdits {
    private final Edits edits;

    TagEdits(Edits edits) {
        this.edits = edits;
    }

    public void note(Annotation tag, @Nullable String note) {
        edits.edit(
                Annotation.class,
                tag,
                deed("deed.note", tag),
                held -> held.with(held.head().noted(note)));
    }

    public void confidence(Annotation tag, Head.Confidence confidence) {
        edits.edit(
                Annotation.class,
                tag,
                deed("deed.confidence", tag),
                held -> held.with(held.head().sure(confidence)));
    }

    public void outlet(OutletMention mention, @Nullable Outlet outlet) {
        edits.edit(
                OutletMention.class,
                mention,
                deed("deed.mentionOutlet", mention),
                held -> held.of(Edits.id(outlet)),
                edits.bring(outlet));
    }

    public void role(OutletMention mention, OutletMention.Role role) {
        edits.edit(OutletMention.class, mention, deed("deed.mentionRole", mention), held -> held.as(role));
    }

    public void zone(Zone zone, Zone.Type type) {
        edits.edit(Zone.class, zone, deed("deed.zoneType", zone), held -> held.as(type));
    }

    public void term(QuotedTerm term, QuotedTerm.Type type) {
        edits.edit(QuotedTerm.class, term, deed("deed.termType", term), held -> held.as(type));
    }

    public void code(Coding coding, Code code) {
        edits.edit(Coding.class, coding, Message.of("deed.code", code.name()), held -> held.as(code.id()));
    }

    private static Message deed(String deed, Annotation tag) {
        return Message.of(deed, EditCommands.label(tag));
    }
}
