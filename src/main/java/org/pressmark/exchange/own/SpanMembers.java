package org.pressmark.exchange.own;

import java.util.ArrayList;
import java.util.List;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.exchange.json.Members;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Anchor;
import org.pressmark.text.Span;

/// The spans of an annotation in a file, each proved against the text it stands in: range, words, context, no
/// character cut in two.
final class SpanMembers {
    /// UTF-16 code units of an article that a sentence shows.
    private static final int SHOWN = 60;

    private SpanMembers() {}

    static void write(JsonOutput out, RoleSpan span) {
        Anchor anchor = span.anchor();
        out.object(() -> {
            out.word("role", span.role());
            write(out, anchor);
        });
    }

    static void write(JsonOutput out, Anchor anchor) {
        out.number("start", anchor.start());
        out.number("end", anchor.end());
        out.text("exact", anchor.exact());
        out.text("prefix", anchor.prefix());
        out.text("suffix", anchor.suffix());
    }

    static List<RoleSpan> read(Members annotation, String text) {
        List<RoleSpan> spans = new ArrayList<>();
        for (Members span : annotation.objects("spans")) {
            spans.add(new RoleSpan(span.word(RoleSpan.Role.class, "role"), anchor(span, text)));
            span.end();
        }
        return spans;
    }

    static Anchor anchor(Members in, String text) {
        Span span = span(in, text);
        String exact = in.text("exact");
        if (!exact.equals(span.of(text))) {
            throw in.unfit("exchange.words", span.start(), span.end(), brief(exact), brief(span.of(text)));
        }
        Anchor computed = Anchor.of(text, span);
        return new Anchor(
                span,
                computed.exact(),
                prefix(in, text, span, computed.prefix()),
                suffix(in, text, span, computed.suffix()));
    }

    private static Span span(Members in, String text) {
        int start = in.number("start");
        int end = in.number("end");
        if (start < 0 || end <= start || end > text.length()) {
            throw in.unfit("exchange.range", start, end, text.length());
        }
        if (cutsPair(text, start) || cutsPair(text, end)) {
            throw in.unfit("exchange.pair", start, end);
        }
        return new Span(start, end);
    }

    private static boolean cutsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    /// The context as given, which may be shorter than ours, or ours where none is given.
    private static String prefix(Members in, String text, Span span, String computed) {
        String given = in.textOrNull("prefix");
        if (given == null || given.equals(computed)) {
            return computed;
        }
        int from = span.start() - given.length();
        return checked(in, "prefix", given, from >= 0 && text.startsWith(given, from));
    }

    private static String suffix(Members in, String text, Span span, String computed) {
        String given = in.textOrNull("suffix");
        if (given == null || given.equals(computed)) {
            return computed;
        }
        return checked(in, "suffix", given, text.startsWith(given, span.end()));
    }

    private static String checked(Members in, String name, String given, boolean stands) {
        if (!stands || given.length() > Anchor.CONTEXT) {
            throw in.wrong("exchange.context", name, brief(given));
        }
        return given;
    }

    static String brief(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
