package org.pressmark.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What others tagged in articles that an annotator is not done with, kept from whatever is asked of a project.
///
/// While a question is answered, views of this connection stand before the tables of the same name: no query need
/// know of it, and none can forget it. Project thread only.
record Veil(FileReading.Door door, UUID eyes) implements FileReading.Door {
    private static final String LIFT = "DROP VIEW temp.operation; DROP VIEW temp.change; DROP VIEW temp.annotation";

    @Override
    public <T extends @Nullable Object> T read(ProjectFile.Question<T> question) {
        return door.read(db -> {
            if (db.number("SELECT count(*) FROM temp.sqlite_schema WHERE name = 'annotation'") > 0) {
                return question.ask(db);
            }
            db.script(views());
            try {
                return question.ask(db);
            } finally {
                db.script(LIFT);
            }
        });
    }

    private String views() {
        String me = "'" + eyes + "'";
        String done = " IN (SELECT article FROM completion WHERE annotator = " + me + ")";
        String mine = " (SELECT annotator FROM main.operation AS own WHERE own.sequence = change.sequence) = " + me;
        return "CREATE TEMP VIEW annotation AS SELECT rowid AS rowid, * FROM main.annotation WHERE annotator = " + me
                + " OR article" + done + ";"
                + "CREATE TEMP VIEW change AS SELECT * FROM main.change WHERE article IS NULL OR article" + done
                + " OR (" + mine + " AND NOT EXISTS (SELECT 1 FROM main.annotation AS tag"
                + " WHERE tag.id = change.entry AND tag.annotator <> " + me + "));"
                + "CREATE TEMP VIEW operation AS SELECT * FROM main.operation WHERE annotator = " + me
                + " OR NOT EXISTS (SELECT 1 FROM main.change AS any WHERE any.sequence = operation.sequence)"
                + " OR EXISTS (SELECT 1 FROM temp.change AS seen WHERE seen.sequence = operation.sequence)";
    }
}
