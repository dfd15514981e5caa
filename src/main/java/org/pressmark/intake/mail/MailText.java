package org.pressmark.intake.mail;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.Limits;
import org.pressmark.intake.TextIntake;
import org.pressmark.intake.page.Markup;
import org.pressmark.intake.page.PageText;

/// The words of a message: plain text where there is any, else its page; of other things only how many there are.
///
/// Character sets are decided as for any text, the one that is named first: names in messages are often missing and
/// sometimes false. Not for several threads.
final class MailText {
    /// So many times the words of the plain form have other words in them.
    private static final int FULLER = 3;

    private final String fileName;
    private final Limits limits;
    private @Nullable String charset;
    private int leftOut;

    MailText(String fileName, Limits limits) {
        this.fileName = fileName;
        this.limits = limits;
    }

    /// The character set of the first part that was read, US-ASCII if none was.
    String charset() {
        return charset == null ? StandardCharsets.US_ASCII.name() : charset;
    }

    /// How many parts are no text: pictures, documents.
    int leftOut() {
        return leftOut;
    }

    /// The words of a part, empty where it has none.
    String of(MailPart part) {
        if (part.type().equals("multipart/alternative")) {
            return alternative(part);
        }
        if (!part.parts().isEmpty()) {
            return together(part);
        }
        if (part.isAttached() || !part.type().startsWith("text/")) {
            leftOut += part.bytes().length > 0 ? 1 : 0;
            return "";
        }
        return words(part);
    }

    /// The plain form of what is said in several ways, else the last, which is the fullest. A plain form that has
    /// but a part of the words ("View this in your browser") is no form of the same.
    private String alternative(MailPart part) {
        String plain = part.parts().stream()
                .filter(each -> isPlain(each) && !each.isAttached())
                .map(this::words)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        int before = leftOut;
        String full = part.parts().reversed().stream()
                .filter(each -> !isPlain(each))
                .map(this::of)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        if (plain.isEmpty() || full.length() > FULLER * plain.length()) {
            return full;
        }
        leftOut = before;
        return plain;
    }

    private static boolean isPlain(MailPart part) {
        return part.type().equals("text/plain");
    }

    private String together(MailPart part) {
        List<String> all = new ArrayList<>();
        for (MailPart each : part.parts()) {
            String subject = each.said("subject");
            String words = of(each).strip();
            if (!words.isEmpty()) {
                all.add(subject == null ? words : subject + "\n\n" + words);
            }
        }
        return String.join("\n\n", all);
    }

    private String words(MailPart part) {
        String text = decoded(part);
        if (part.type().equals("text/html")) {
            return PageText.of(Markup.parsed(fileName, text).body());
        }
        if (!part.type().equals("text/plain")) {
            return part.type().equals("text/calendar") ? "" : text;
        }
        return "flowed".equalsIgnoreCase(part.parameter("format"))
                ? Flowed.unwrapped(text, "yes".equalsIgnoreCase(part.parameter("delsp")))
                : text;
    }

    private String decoded(MailPart part) {
        byte[] bytes = part.bytes();
        if (isBlank(bytes)) {
            return "";
        }
        Charset named = EncodedWords.charset(part.parameter("charset"));
        boolean isTold = named != null && !(named.equals(StandardCharsets.US_ASCII) && hasHigh(bytes));
        var draft = named != null && isTold
                ? TextIntake.read(fileName, bytes, named, limits)
                : TextIntake.read(fileName, bytes, limits);
        charset = charset == null ? draft.content().charset() : charset;
        return draft.text();
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte each : bytes) {
            if (each != ' ' && each != '\n' && each != '\r' && each != '\t') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasHigh(byte[] bytes) {
        for (byte each : bytes) {
            if (each < 0) {
                return true;
            }
        }
        return false;
    }
}
