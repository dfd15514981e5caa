package org.pressmark.intake.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.rtf.RtfState.Sight;
import org.pressmark.intake.rtf.RtfState.Target;

/// Puts the letters of a document together, each in the character set of its font.
///
/// Bytes are held back until something else than a byte comes, because a letter of an East Asian character set may
/// be written as two. A destination that is not known is skipped, as the specification asks. Not for several
/// threads.
final class RtfDocument implements RtfTokens.Listener {
    private static final int DEEPEST = 5_000;

    private static final Set<String> SKIPPED =
            Set.of(("colortbl stylesheet pict objdata fldinst listtable listoverridetable listtext pntext rsidtbl"
                            + " generator themedata colorschememapping datastore latentstyles xmlnstbl revtbl annotation"
                            + " atnid atnauthor atrfstart atrfend filetbl private nonshppict bkmkstart bkmkend xe tc"
                            + " ftnsep ftnsepc aftnsep aftnsepc template sp shprslt upr nonesttables do")
                    .split(" "));

    /// Starred destinations that hold text: a shape with its text box, and Unicode beside an older form.
    private static final Set<String> ENTERED = Set.of("shpinst", "ud", "shptxt");

    private final String fileName;
    private final Deque<RtfState> outer = new ArrayDeque<>();
    private final RtfWords words = new RtfWords();
    private final RtfFonts fonts = new RtfFonts();
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private RtfState state = new RtfState(Target.TEXT, RtfCharsets.USUAL, 1, Sight.SHOWN);
    private int toSkip;
    private int hidden;
    private boolean isStarred;

    RtfDocument(String fileName) {
        this.fileName = fileName;
    }

    /// Whether every group was closed.
    boolean isClosed() {
        return outer.isEmpty();
    }

    /// How many runs of letters were left out because they are hidden.
    int hidden() {
        return hidden;
    }

    String charset() {
        return fonts.document().name();
    }

    RtfWords words() {
        return words;
    }

    @Override
    public void begin() {
        flush();
        if (outer.size() == DEEPEST) {
            throw new CannotRead("intake.deep", fileName, "RTF");
        }
        outer.push(state);
        isStarred = false;
        toSkip = 0;
    }

    @Override
    public void end() {
        flush();
        RtfState ended = state;
        state = outer.isEmpty() ? state : outer.pop();
        if (ended.target() == Target.HEAD && state.target() != Target.HEAD) {
            words.endHead();
        }
        isStarred = false;
        toSkip = 0;
    }

    @Override
    public void letter(int letter) {
        isStarred = false;
        if (toSkip > 0) {
            toSkip--;
        } else {
            held.write(letter);
        }
    }

    @Override
    public void word(String word, @Nullable Integer number) {
        if (word.equals("'")) {
            letter(number == null ? ' ' : number);
            return;
        }
        flush();
        if (toSkip > 0 && !word.equals("u")) {
            toSkip--;
            return;
        }
        boolean wasStarred = isStarred;
        isStarred = word.equals("*");
        if (wasStarred && !ENTERED.contains(word)) {
            state = state.to(Target.NOWHERE);
        } else if (!destination(word)) {
            setting(word, number);
        }
    }

    private void flush() {
        if (held.size() > 0) {
            put(held.toString(state.charset()));
            held.reset();
        }
    }

    private void put(String letters) {
        switch (state.sight()) {
            case SHOWN -> words.add(state.target(), letters);
            case HIDDEN -> hidden++;
            case STRUCK -> {}
        }
    }

    /// Whether the word says where the letters of its group belong.
    private boolean destination(String word) {
        Target target = state.target();
        if (SKIPPED.contains(word)) {
            state = state.to(Target.NOWHERE);
            return true;
        }
        Target other =
                switch (word) {
                    case "fonttbl" -> Target.FONTS;
                    case "info" -> Target.INFO;
                    case "title" -> target == Target.INFO ? Target.TITLE : null;
                    case "author" -> target == Target.INFO ? Target.AUTHOR : null;
                    case "creatim" -> target == Target.INFO ? Target.TIME : null;
                    case "footnote" -> target == Target.TEXT ? Target.NOTE : Target.NOWHERE;
                    case "shptxt" -> target == Target.TEXT ? Target.BOX : target;
                    case "ud" -> Target.TEXT;
                    case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
                        Target.HEAD;
                    default -> null;
                };
        if (other == null) {
            return false;
        }
        if (other == Target.NOTE) {
            words.beginNote();
        }
        state = state.to(other);
        return true;
    }

    private void setting(String word, @Nullable Integer number) {
        if (state.target() == Target.FONTS) {
            fonts.define(word, number);
            return;
        }
        if (state.target() == Target.TIME && number != null) {
            words.info().time(word, number);
            return;
        }
        switch (word) {
            case "ansi", "mac", "pc", "pca" -> charset(RtfCharsets.ofWord(word));
            case "ansicpg" -> charset(RtfCharsets.ofPage(value(number, 1252)));
            case "deff" -> fonts.usual(value(number, 0));
            case "f" -> state = state.in(fonts.of(value(number, 0)));
            case "plain" -> state = state.in(fonts.plain()).seen(Sight.SHOWN);
            case "uc" -> state = state.skipping(Math.clamp(value(number, 1), 0, 100));
            case "u" -> unicode(value(number, '?'));
            case "v" -> state = state.seen(value(number, 1) == 0 ? Sight.SHOWN : Sight.HIDDEN);
            case "deleted" -> state = state.seen(value(number, 1) == 0 ? Sight.SHOWN : Sight.STRUCK);
            default -> put(RtfSigns.of(word));
        }
    }

    private void charset(Charset charset) {
        fonts.document(charset);
        state = state.in(charset);
    }

    /// A unit of UTF-16, written as a number that may be negative.
    private void unicode(int unit) {
        put(Character.toString((char) (unit & 0xffff)));
        toSkip = state.unicodeSkip();
    }

    private static int value(@Nullable Integer number, int usual) {
        return number == null ? usual : number;
    }
}
