package org.pressmark.view.side;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.OpenText;
import org.pressmark.model.Article;
import org.pressmark.model.Making;
import org.pressmark.view.Hint;
import org.pressmark.view.Letters;
import org.pressmark.view.form.FormPane;

/// What is known of the file an article was read from and of how its text was made, and is never edited.
///
/// How it was made stands with the original bytes in the project, so it is asked for once an article and only while
/// somebody looks.
final class FileFacts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm");
    private static final int HASH_SHOWN = 12;
    private static final int KIBIBYTE = 1024;

    /// Joined words that are named on hovering.
    private static final int MOST_WORDS = 40;

    private final Given given;
    private final Label file = Card.value();
    private final Label text = Card.value();
    private final Label added = Card.value();
    private final Label hash = Card.value();
    private final Label reader = Card.value();
    private final Label original = Card.value();
    private final Label done = Card.value();
    private @Nullable Article shown;
    private @Nullable UUID asked;

    FileFacts(Given given, FormPane form) {
        this.given = given;
        reader.setId("file-reader");
        original.setId("file-original");
        done.setId("file-done");
        form.row(given.say("side.outlet.file"), file)
                .row(given.say("side.outlet.original"), original)
                .row(given.say("side.outlet.reader"), reader)
                .row(given.say("side.outlet.text"), text)
                .row(given.say("side.outlet.done"), done)
                .row(given.say("side.outlet.added"), added)
                .row(given.say("side.outlet.hash"), hash);
    }

    void show(Article article) {
        shown = article;
        String name = article.text().fileName();
        say(file, name == null ? given.say("side.outlet.noFile") : name);
        added.setText(TIME.withLocale(given.phrases().locale())
                .format(article.addedAt().atZone(ZoneId.systemDefault())));
        hash.setText(article.text().textSha256().substring(0, HASH_SHOWN));
        Hint.show(hash, article.text().textSha256());
        if (!article.id().equals(asked)) {
            text.setText(given.say("side.outlet.length", article.text().length()));
        }
    }

    /// Somebody looks at them now.
    void look() {
        Article article = shown;
        if (article != null && !article.id().equals(asked)) {
            asked = article.id();
            given.lookup().making(article, making -> {
                if (article.id().equals(asked)) {
                    show(article, making);
                }
            });
        }
    }

    private void show(Article article, Making making) {
        text.setText(given.say("side.outlet.lengthIn", article.text().length(), making.charset()));
        say(reader, making.reader());
        String size = given.say("side.outlet.size", (making.originalBytes() + KIBIBYTE - 1) / KIBIBYTE);
        original.setText(Given.dotted(size, making.originalSha256().substring(0, HASH_SHOWN)));
        Hint.show(original, making.originalSha256());
        List<String> words = done(making);
        say(done, words.isEmpty() ? given.say("side.outlet.nothingDone") : String.join(" · ", words));
        List<String> joined = joined(making);
        if (!joined.isEmpty()) {
            Hint.show(done, done.getText() + "\n" + String.join(", ", joined));
        }
    }

    private List<String> done(Making making) {
        List<String> done = new ArrayList<>();
        if (!making.hyphens().isEmpty()) {
            done.add(given.say("side.outlet.hyphens", making.hyphens().size()));
        }
        if (making.ligatures() > 0) {
            done.add(given.say("side.outlet.ligatures", making.ligatures()));
        }
        if (!making.rest().isEmpty()) {
            done.add(making.rest());
        }
        return done;
    }

    /// The words of which a hyphen went, as they stood: `infor-mation`.
    private List<String> joined(Making making) {
        OpenText open = given.desk().textProperty().get();
        Article article = shown;
        if (open == null || article == null || !open.isOf(article.id())) {
            return List.of();
        }
        String words = open.text();
        return making.hyphens().stream()
                .filter(place -> place > 0 && place < words.length())
                .limit(MOST_WORDS)
                .map(place -> word(words, place))
                .toList();
    }

    private static String word(String text, int place) {
        int start = place;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, place) + "-" + text.substring(place, end);
    }

    private static void say(Label label, String words) {
        Letters.show(label, words);
        Hint.show(label, words);
    }
}
