package org.pressmark.command;

import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.model.Speaker;

/// What is known of a speaker, one fact at a time. Two speakers may go by one name. Screen thread only.
public final class SpeakerEdits {
    private final Edits edits;

    SpeakerEdits(Edits edits) {
        this.edits = edits;
    }

    public void name(Speaker speaker, String name) {
        edit(speaker, held -> held.called(name));
    }

    public void aliases(Speaker speaker, List<String> aliases) {
        edit(speaker, held -> held.aliases(aliases));
    }

    public void kind(Speaker speaker, Speaker.Kind kind) {
        edit(speaker, held -> held.kind(kind));
    }

    public void role(Speaker speaker, @Nullable String role) {
        edit(speaker, held -> held.role(role));
    }

    public void affiliation(Speaker speaker, @Nullable String affiliation) {
        edit(speaker, held -> held.affiliation(affiliation));
    }

    public void sourceClass(Speaker speaker, Speaker.@Nullable SourceClass sourceClass) {
        edit(speaker, held -> held.sourceClass(sourceClass));
    }

    public void wikidata(Speaker speaker, @Nullable String wikidata) {
        edit(speaker, held -> held.wikidata(wikidata));
    }

    public void note(Speaker speaker, @Nullable String note) {
        edit(speaker, held -> held.noted(note));
    }

    private void edit(Speaker speaker, UnaryOperator<Speaker> change) {
        edits.edit(Speaker.class, speaker, Message.of("deed.speakerFact", speaker.name()), change);
    }
}
