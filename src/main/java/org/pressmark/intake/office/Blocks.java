package org.pressmark.intake.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Gathers the paragraphs of a document in reading order, one blank line between them.
///
/// What stands beside a paragraph, a text box or a table within it, follows it and never cuts through its sentence.
/// A row of a table whose cells hold one paragraph each becomes one line with tabs; any other cell is taken for
/// layout and its paragraphs stand on their own. Not for several threads.
final class Blocks {
    /// A flow of paragraphs: the document itself, a text box, a cell.
    private static final class Flow {
        final List<String> done = new ArrayList<>();
        final Deque<StringBuilder> open = new ArrayDeque<>();
        final List<String> beside = new ArrayList<>();
        /// What stood in paragraphs whose end is struck out: the next one begins with it.
        final StringBuilder carried = new StringBuilder();

        boolean isJoined;
    }

    private record Row(List<List<String>> cells) {}

    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();

    Blocks() {
        flows.push(new Flow());
    }

    void beginParagraph() {
        Flow flow = flows.element();
        flow.open.push(new StringBuilder(flow.carried));
        flow.carried.setLength(0);
        flow.isJoined = false;
    }

    /// The paragraph that is open has no end of its own: the next one of the same flow goes on with it.
    void joinNext() {
        flows.element().isJoined = true;
    }

    void endParagraph() {
        Flow flow = flows.element();
        if (flow.open.isEmpty()) {
            return;
        }
        StringBuilder paragraph = flow.open.pop();
        if (flow.isJoined && flow.open.isEmpty()) {
            flow.isJoined = false;
            flow.carried.append(paragraph);
            return;
        }
        finish(flow, paragraph);
    }

    private static void finish(Flow flow, StringBuilder paragraph) {
        String words = paragraph.toString().strip();
        if (!words.isEmpty()) {
            flow.done.add(words);
        }
        if (flow.open.isEmpty()) {
            flow.done.addAll(flow.beside);
            flow.beside.clear();
        }
    }

    /// Adds words to the paragraph that is open; what stands between paragraphs is no text.
    void add(String words) {
        StringBuilder open = flows.element().open.peek();
        if (open != null) {
            open.append(words);
        }
    }

    /// How many code units the paragraph that is open has so far, 0 where none is.
    boolean endsInBlank() {
        StringBuilder open = flows.element().open.peek();
        return open == null || open.isEmpty() || " \n\t".indexOf(open.charAt(open.length() - 1)) >= 0;
    }

    /// Begins a flow of its own: a text box.
    void beginBox() {
        flows.push(new Flow());
    }

    void endBox() {
        putBeside(closed());
    }

    void beginRow() {
        rows.push(new Row(new ArrayList<>()));
    }

    void beginCell() {
        flows.push(new Flow());
    }

    void endCell() {
        List<String> paragraphs = closed();
        Row row = rows.peek();
        if (row == null) {
            putBeside(paragraphs);
        } else {
            row.cells.add(paragraphs);
        }
    }

    void endRow() {
        Row row = rows.poll();
        if (row == null) {
            return;
        }
        boolean isLine = row.cells.stream().allMatch(cell -> cell.size() <= 1);
        List<String> blocks = isLine
                ? List.of(line(row))
                : row.cells.stream().flatMap(List::stream).toList();
        putBeside(blocks.stream().filter(block -> !block.isBlank()).toList());
    }

    private static String line(Row row) {
        return String.join(
                        "\t",
                        row.cells.stream()
                                .map(cell -> cell.isEmpty() ? "" : cell.getFirst())
                                .toList())
                .strip();
    }

    private List<String> closed() {
        while (!flows.element().open.isEmpty()) {
            endParagraph();
        }
        settle();
        List<String> done = flows.element().done;
        if (flows.size() > 1) {
            flows.pop();
        }
        return done;
    }

    /// Ends what was to go on in a next paragraph: there is none.
    private void settle() {
        Flow flow = flows.element();
        if (!flow.carried.isEmpty() || !flow.beside.isEmpty()) {
            finish(flow, new StringBuilder(flow.carried));
            flow.carried.setLength(0);
        }
    }

    private void putBeside(List<String> blocks) {
        Flow flow = flows.element();
        if (flow.open.isEmpty()) {
            settle();
        }
        (flow.open.isEmpty() ? flow.done : flow.beside).addAll(blocks);
    }

    /// The paragraphs there are, with whatever was left open closed.
    List<String> all() {
        while (flows.size() > 1) {
            endBox();
        }
        return closed();
    }
}
