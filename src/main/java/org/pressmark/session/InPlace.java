package org.pressmark.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/// Runs tasks in the thread that gives them, in the order they were given: a task given by a running task waits
/// for its end, so that work in slices does not climb the stack. One thread only.
public final class InPlace implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean running;

    @Override
    public void execute(Runnable task) {
        waiting.add(task);
        if (running) {
            return;
        }
        running = true;
        try {
            for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
                next.run();
            }
        } finally {
            running = false;
            waiting.clear();
        }
    }
}
