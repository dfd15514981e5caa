package org.pressmark.command;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.format.Layout;
import org.pressmark.model.Annotator;
import org.pressmark.model.ImportReport;
import org.pressmark.model.Message;

/// How far a file with an annotation set has come on its way in.
public sealed interface ImportState {
    Path file();

    default String name() {
        return String.valueOf(file().getFileName());
    }

    /// A table that may hold tags or articles.
    record Asked(Path file) implements ImportState {}

    /// A table of which it has to be said what its columns mean: its header and first rows, all that a column can
    /// mean, and, by these, the headings over the columns that do.
    record Mapped(
            Path file, List<String> header, List<List<String>> rows, List<String> fields, Map<String, String> columns)
            implements ImportState {
        public Mapped {
            columns = Map.copyOf(columns);
        }

        static Mapped of(Path file, Layout layout, Map<String, String> columns) {
            return new Mapped(file, layout.header(), layout.rows(), layout.fields(), columns);
        }

        /// The same where a column means a field, or, with null, nothing.
        Mapped with(String heading, @Nullable String field) {
            Map<String, String> said = new HashMap<>(columns);
            said.values().removeIf(heading::equals);
            if (field != null) {
                said.put(field, heading);
            }
            return new Mapped(file, header, rows, fields, said);
        }
    }

    /// Being read, or being brought in.
    record Busy(Path file, Work work) implements ImportState {
        /// What is being done.
        public enum Work {
            READING,
            BRINGING
        }
    }

    /// What would come in; `whose` gets the tags, or those whom the file names where it is null.
    record Offered(Path file, ImportReport report, @Nullable Annotator whose) implements ImportState {}

    /// What came in.
    record Done(Path file, ImportReport report) implements ImportState {}

    /// Why it cannot be brought in.
    record Refused(Path file, List<Message> why) implements ImportState {
        public Refused {
            why = List.copyOf(why);
        }
    }
}
