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

/// A key press, from the key to the end of the pulse that shows the change, which is on disk by then. `Q` on an
/// untagged quotation and `Ctrl+Z` take turns, so that the number of annotations stays what it is.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class KeyPressBench {
    /// Length in characters and number of annotations.
    @Param({"10000/200", "1000000/10000"})
    public String size;

    /// What is shown: the tags alone, or everything that can be beside them.
    @Param({"tags", "everything"})
    public String shown;

    private OpenWindow window;
    private int turn;

    @Setup(Level.Trial)
    public void open() throws Exception {
        String[] parts = size.split("/");
        window = new OpenWindow(new int[][] {{Integer.parseInt(parts[0]), Integer.parseInt(parts[1])}});
        if (shown.equals("everything")) {
            window.showEverything();
        }
    }

    /// Before each `Q` the caret goes to an untagged quotation, and before each press the window comes to rest; not
    /// measured.
    @Setup(Level.Invocation)
    public void place() throws InterruptedException {
        if (turn % 2 == 0) {
            var places = window.articles.getFirst().untagged();
            window.caret(places.get(turn / 2 % places.size()));
        }
        window.rest();
    }

    @Benchmark
    public void keyToDiskToScreen() throws InterruptedException {
        boolean quote = turn++ % 2 == 0;
        window.pressAndSave(quote ? KeyCode.Q : KeyCode.Z, !quote);
    }

    @TearDown(Level.Trial)
    public void close() throws InterruptedException {
        window.close();
    }
}
