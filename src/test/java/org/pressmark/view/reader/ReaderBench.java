package org.pressmark.view.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkForm;
import org.pressmark.view.reader.mark.MarksChange;
import org.pressmark.view.reader.page.Page;
import org.pressmark.view.reader.page.PageView;
import org.pressmark.view.reader.words.ParagraphLook;

/// How long the reader takes, from the call to the end of the pulse that shows it, on an article of 1 MB with
/// 10,000 marks and on one of 10 kB with 200. Run by hand:
///
/// `java -Dglass.platform=Headless -Dprism.order=sw -Djavafx.animation.fullspeed=true -cp ... ReaderBench`
public final class ReaderBench {
    private static final String[] WORDS = ("the minister said that talks would continue on Friday although neither"
                    + " delegation had agreed to a date before river corridor “we are ready” officials northern"
                    + " reported agency of and in to")
            .split(" ");
    private final Random random = new Random(7);
    private Stage stage;
    private ReaderView reader;

    private ReaderBench() {}

    public static void main(String[] arguments) throws Exception {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.join();
        new ReaderBench().run();
        Platform.exit();
    }

    private void run() throws Exception {
        onScreen(() -> {
            reader = new ReaderView();
            stage = new Stage();
            stage.setScene(new Scene(reader, 800, 860));
            stage.getScene().getStylesheets().add(org.pressmark.view.Look.sheet("colors-light"));
            stage.show();
            reader.requestFocus();
        });
        measure(page(10_000, 200), "10 kB, 200 marks");
        measure(page(1_000_000, 10_000), "1 MB, 10,000 marks");
        Page line = new Page(text(524_288).replace('\n', ' '), List.of(), List.of());
        time("open one line of 512 KB", 10, i -> reader.show(line));
        time("jump in it", 50, i -> reader.moveTo(random.nextInt(line.text().length())));
    }

    private void measure(Page page, String what) throws Exception {
        int length = page.text().length();
        System.out.println(what + ":");
        time("open", 12, i -> reader.show(page));
        time("add a mark in view", 400, i -> {
            Span shown = reader.shownProperty().get();
            reader.update(MarksChange.added(mark("new" + i, shown.start() + random.nextInt(shown.length() - 200))));
        });
        time("remove it", 400, i -> reader.update(MarksChange.removed("new" + i)));
        time("choose one in view", 100, i -> reader.choose(Set.of("m" + i), "Quote · direct · Orlova"));
        time("page down", 60, i -> press(KeyCode.PAGE_DOWN));
        time("line down", 200, i -> press(KeyCode.DOWN));
        time("jump", 100, i -> reader.moveTo(random.nextInt(length)));
        time("wheel", 200, i -> wheel());
    }

    private void press(KeyCode code) {
        Event.fireEvent(reader, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private void wheel() {
        ((PageView) reader.getChildrenUnmodifiable().getFirst()).scrollBy(60);
    }

    private Page page(int length, int marks) {
        String text = text(length);
        List<Mark> list = new ArrayList<>();
        for (int i = 0; i < marks; i++) {
            list.add(mark("m" + i, (int) ((long) i * (text.length() - 300) / marks)));
        }
        return new Page(text, List.of(ParagraphLook.HEADLINE), list);
    }

    private Mark mark(Object id, int start) {
        MarkForm[] forms = MarkForm.values();
        MarkForm form = forms[random.nextInt(forms.length)];
        return new Mark(id, form, new Span(start, start + 10 + random.nextInt(150)), "", "#c2557a");
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int end = Math.min(length, text.length() + 300 + random.nextInt(400));
            while (text.length() < end) {
                text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private void time(String what, int times, IntConsumer action) throws Exception {
        double[] took = new double[times];
        for (int i = 0; i < times; i++) {
            int run = i;
            CompletableFuture<Long> ended = new CompletableFuture<>();
            long[] began = new long[1];
            onScreen(() -> {
                Scene scene = stage.getScene();
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        ended.complete(System.nanoTime());
                    }
                });
                began[0] = System.nanoTime();
                action.accept(run);
                Platform.requestNextPulse();
            });
            took[i] = (ended.get() - began[0]) / 1e6;
        }
        double first = took[0];
        double[] sorted = Arrays.copyOfRange(took, Math.min(times / 5, times - 1), times);
        Arrays.sort(sorted);
        System.out.printf(
                "  %-26s median %6.2f  p90 %6.2f  p99 %6.2f  first %6.1f ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length * 9 / 10],
                sorted[sorted.length * 99 / 100],
                first);
    }

    private static void onScreen(Runnable action) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                action.run();
                done.complete(true);
            } catch (RuntimeException e) {
                done.completeExceptionally(e);
            }
        });
        done.get();
    }
}
