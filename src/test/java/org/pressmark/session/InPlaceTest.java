package org.pressmark.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InPlaceTest {
    private final InPlace executor = new InPlace();
    private int left = 100_000;

    @Test
    void aTaskGivenByATaskRunsAfterIt() {
        List<String> order = new ArrayList<>();
        executor.execute(() -> {
            executor.execute(() -> order.add("inner"));
            order.add("outer");
        });
        assertEquals(List.of("outer", "inner"), order);
    }

    @Test
    void aHundredThousandSlicesDoNotClimbTheStack() {
        executor.execute(this::slice);
        assertEquals(0, left);
    }

    private void slice() {
        if (--left > 0) {
            executor.execute(this::slice);
        }
    }
}
