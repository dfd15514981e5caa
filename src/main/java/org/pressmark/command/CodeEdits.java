package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Change;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.InvalidChange;
import org.pressmark.model.Message;

/// What is known of a code and its codebook, one fact at a time, and its place in the tree. Screen thread only.
public final class CodeEdits {
    private final Edits edits;

    CodeEdits(Edits edits) {
        this.edits = edits;
    }

    public void name(Code code, String name) {
        edit(code, held -> held.called(name));
    }

    /// The letters that pick it: told apart from those of every other code of its codebook, letter case aside.
    public void key(Code code, @Nullable String key) {
        edit(code, held -> {
            if (key != null) {
                checkKey(held, key);
            }
            return held.key(key);
        });
    }

    private void checkKey(Code code, String key) {
        for (Code other : edits.desk().shelves().codes().all()) {
            if (other.codebook().equals(code.codebook())
                    && !other.id().equals(code.id())
                    && key.equalsIgnoreCase(other.key())) {
                throw new InvalidChange("code.sameKey", key, other.name());
            }
        }
    }

    /// `color` is `#rrggbb`.
    public void color(Code code, String color) {
        edit(code, held -> held.color(color));
    }

    /// Gives it another colour than was wanted, and says so once it is there.
    public void colorInstead(Code code, String wanted, String readable) {
        color(code, readable);
        edits.desk()
                .session()
                .ask(reading -> readable, given -> edits.desk().tell(Message.of("code.colorAdjusted", wanted, given)));
    }

    public void definition(Code code, @Nullable String definition) {
        edit(code, held -> held.defined(definition));
    }

    public void example(Code code, @Nullable String example) {
        edit(code, held -> held.example(example));
    }

    /// A retired code is offered no longer; what was coded with it stays.
    public void use(Code code, Code.Use use) {
        edit(code, held -> held.used(use));
    }

    /// Puts it last under another code, or last at the top.
    public void parent(Code code, @Nullable Code parent) {
        if (!Objects.equals(code.parent(), Edits.id(parent))) {
            move(code, Edits.id(parent), Integer.MAX_VALUE);
        }
    }

    /// Puts it under a parent, or at the top, at a place among the codes there, counted from 0 without itself.
    public void move(Code code, @Nullable UUID parent, int place) {
        Code held = edits.newest(Code.class, code);
        try {
            List<Change> changes = new ArrayList<>();
            for (Code after : tree(held.codebook()).moved(held, parent, place)) {
                Code before = edits.desk().shelves().codes().find(after.id());
                if (before != null) {
                    changes.add(new Change.Edited(before, after));
                }
            }
            if (!changes.isEmpty()) {
                edits.bench().carryOut(Message.of("deed.moveCode", held.name()), new Change.Several(changes));
            }
        } catch (InvalidChange why) {
            edits.desk().refuse(why);
        }
    }

    private CodeTree tree(UUID codebook) {
        return CodeTree.of(edits.desk().shelves().codes().all(), codebook);
    }

    public void bookName(Codebook book, String name) {
        edits.edit(Codebook.class, book, Message.of("deed.codebookFact", book.name()), held -> held.called(name));
    }

    public void source(Codebook book, @Nullable String source) {
        edits.edit(Codebook.class, book, Message.of("deed.codebookFact", book.name()), held -> held.from(source));
    }

    private void edit(Code code, UnaryOperator<Code> change) {
        edits.edit(Code.class, code, Message.of("deed.codeFact", code.name()), change);
    }
}
