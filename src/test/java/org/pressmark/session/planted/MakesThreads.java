package org.pressmark.session.planted;

import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import javafx.application.Platform;
import javafx.concurrent.Task;

/// Breaks: threads are made at the root only.
public abstract class MakesThreads {
    Thread thread() {
        return Thread.ofVirtual().unstarted(() -> {});
    }

    ExecutorService executor() {
        return Executors.newSingleThreadExecutor();
    }

    Object pool() {
        return ForkJoinPool.commonPool();
    }

    Object future() {
        return CompletableFuture.completedFuture("planted");
    }

    Object timer() {
        return new Timer();
    }

    void later() {
        Platform.runLater(() -> {});
    }

    abstract Task<Void> task();
}
