package org.pressmark;

import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.pressmark.model.Annotation;

/// Opening articles and moving in a large one, each to the end of the pulse that shows it. The program is warm.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBench {
    /// What is shown: the tags alone, or everything that can be beside them.
    @Param({"tags", "everything"})
    public String shown;

    private OpenWindow window;
    private int turn;

    @Setup(Level.Trial)
    public void open() throws Exception {
        window = new OpenWindow(new int[][] {{1_000_000, 10_000}, {10_000, 200}, {12_000, 0}});
        if (shown.equals("everything")) {
            window.showEverything();
        }
    }

    /// Not measured.
    @Setup(Level.Invocation)
    public void rest() throws InterruptedException {
        window.rest();
    }

    @Benchmark
    public void openSmall() throws InterruptedException {
        window.open(window.articles.get(1 + turn++ % 2).article().id());
    }

    @Benchmark
    public void openLarge() throws InterruptedException {
        window.open(window.articles.getFirst().article().id());
    }

    @Benchmark
    public void pageDown() throws InterruptedException {
        large();
        window.press(KeyCode.PAGE_DOWN);
    }

    @Benchmark
    public void nextTag() throws InterruptedException {
        large();
        window.press(KeyCode.PERIOD);
    }

    @Benchmark
    public void jump() throws InterruptedException {
        large();
        turn++;
        window.caret((int) (turn * 7_919L * 101 % 990_000));
    }

    @Benchmark
    public void hideOrShowAKind() throws InterruptedException {
        large();
        window.toggle(Annotation.Kind.QUOTE);
    }

    /// The large article lies open already but for the first time.
    private void large() throws InterruptedException {
        if (!window.articles
                .getFirst()
                .article()
                .equals(window.desk.articleProperty().get())) {
            window.open(window.articles.getFirst().article().id());
        }
    }

    @TearDown(Level.Trial)
    public void close() throws InterruptedException {
        window.close();
    }
}
