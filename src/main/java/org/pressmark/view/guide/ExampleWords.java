package org.pressmark.view.guide;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// An example of the guideline cut into words, and each word into pieces that are tagged alike.
///
/// `{s:The clerk} {u:said}.` is three words, the last of two pieces: `said`, tagged as cue, and the full stop.
final class ExampleWords {
    /// A piece of a word and the letters of what it is tagged as, the outermost first.
    record Piece(String words, String tags) {}

    private final List<List<Piece>> words = new ArrayList<>();
    private final Deque<Character> open = new ArrayDeque<>();
    private final StringBuilder piece = new StringBuilder();
    private List<Piece> word = new ArrayList<>();

    private ExampleWords() {}

    static List<List<Piece>> of(String text) {
        ExampleWords cut = new ExampleWords();
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '{') {
                cut.endPiece();
                cut.open.addLast(text.charAt(at + 1));
                at += 2;
            } else if (sign == '}') {
                cut.endPiece();
                cut.open.removeLast();
            } else if (sign == ' ') {
                cut.blank();
            } else {
                cut.piece.append(sign);
            }
        }
        cut.endWord();
        return cut.words;
    }

    /// The blank is tagged as what stands on both sides of it.
    private void blank() {
        piece.append(' ');
        endWord();
    }

    private void endPiece() {
        if (!piece.isEmpty()) {
            StringBuilder tags = new StringBuilder();
            open.forEach(tags::append);
            word.add(new Piece(piece.toString(), tags.toString()));
            piece.setLength(0);
        }
    }

    private void endWord() {
        endPiece();
        if (!word.isEmpty()) {
            words.add(word);
            word = new ArrayList<>();
        }
    }
}
