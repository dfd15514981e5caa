package org.pressmark.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pressmark.model.Message;
import org.pressmark.text.Span;

final class PromptTest {
    private final List<String> taken = new ArrayList<>();

    private Prompt asking(String detail) {
        return new Prompt(
                Message.of("ask.note"),
                Span.caret(0),
                typed -> List.of(new Prompt.Option(typed, detail, () -> taken.add(typed))),
                () -> {});
    }

    @Test
    void aNoteThatIsBeingWrittenCanBeKept() {
        Prompt prompt = asking(Prompt.NOTE);
        prompt.type("see page 4");
        Prompt.Option keeping = prompt.keeping();
        assertNotNull(keeping);
        keeping.taken().run();
        assertEquals(List.of("see page 4"), taken);
    }

    @Test
    void nobodyIsNamedByLettersThatWereNotTaken() {
        Prompt prompt = asking(Prompt.NEW);
        prompt.type("Put");
        assertNull(prompt.keeping());
    }

    @Test
    void anUnansweredQuestionForANoteKeepsNothing() {
        assertNull(asking(Prompt.NOTE).keeping());
    }
}
