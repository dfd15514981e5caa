package org.pressmark.desk;

import java.util.UUID;
import org.pressmark.model.Article;
import org.pressmark.model.Reading;

/// Reads anew what the desk holds, after a change that was too much to be told entry by entry: the registers, the
/// open article, the list. Screen thread only.
record Rereading(Desk desk) {
    void begin() {
        desk.session().ask(Reading::registers, desk.shelves()::replaceAll);
        Article article = desk.articleProperty().get();
        if (article != null) {
            UUID id = article.id();
            desk.session().ask(reading -> Curtain.Behind.of(reading, id), behind -> {
                if (desk.isOpen(id)) {
                    desk.reread(behind);
                }
            });
        }
        desk.showing().received().readAnew(desk.session());
        desk.library().reload();
    }
}
