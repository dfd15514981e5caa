package org.pressmark.command;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Claim;
import org.pressmark.model.Message;

/// What is known of a claim wherever it is made, one fact at a time. Screen thread only.
public final class ClaimCardEdits {
    private final Edits edits;

    ClaimCardEdits(Edits edits) {
        this.edits = edits;
    }

    public void wording(Claim claim, String words) {
        edit(claim, held -> held.worded(words));
    }

    public void type(Claim claim, Claim.Type type) {
        edit(claim, held -> held.of(type));
    }

    public void checkWorthy(Claim claim, Claim.CheckWorthy worthy) {
        edit(claim, held -> held.checkWorthy(worthy));
    }

    public void note(Claim claim, @Nullable String note) {
        edit(claim, held -> held.noted(note));
    }

    private void edit(Claim claim, UnaryOperator<Claim> change) {
        edits.edit(Claim.class, claim, Message.of("deed.claimFact", Bench.brief(claim.text())), change);
    }
}
