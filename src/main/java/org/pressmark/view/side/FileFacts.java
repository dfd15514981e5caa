package org.pressmark.view.side;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Article;
import org.pressmark.view.form.FormPane;

/// What is known of the file an article was read from, and is never edited.
///
/// The character set stands with the original bytes in the project, so it is asked for once an article and only
/// while
/// somebody looks.
final class FileFacts {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm");
    private static final int HASH_SHOWN = 12;

    private final Given given;
    private final Label file = Card.value();
    private final Label text = Card.value();
    private final Label added = Card.value();
    private final Label hash = Card.value();
    private @Nullable Article shown;
    private @Nullable UUID asked;

    FileFacts(Given given, FormPane form) {
        this.given = given;
        form.row(given.say("side.outlet.file"), file)
                .row(given.say("side.outlet.text"), text)
                .row(given.say("side.outlet.added"), added)
                .row(given.say("side.outlet.hash"), hash);
    }

    void show(Article article) {
        shown = article;
        String name = article.text().fileName();
        file.setText(name == null ? given.say("side.outlet.noFile") : name);
        added.setText(TIME.withLocale(given.phrases().locale())
                .format(article.addedAt().atZone(ZoneId.systemDefault())));
        hash.setText(article.text().textSha256().substring(0, HASH_SHOWN));
        if (!article.id().equals(asked)) {
            text.setText(given.say("side.outlet.length", article.text().length()));
        }
    }

    /// Somebody looks at them now.
    void look() {
        Article article = shown;
        if (article != null && !article.id().equals(asked)) {
            asked = article.id();
            given.lookup().charset(article, charset -> {
                if (article.id().equals(asked)) {
                    text.setText(
                            given.say("side.outlet.lengthIn", article.text().length(), charset));
                }
            });
        }
    }
}
