package org.pressmark.intake.table;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.NeedsColumns;

/// Which column of a table holds what: the columns' headers by what they hold. Immutable.
public record Columns(Map<TableField, String> headers) {
    public static final Columns GUESSED = new Columns(Map.of());

    public Columns {
        headers = Map.copyOf(headers);
    }

    /// What the headers of a table seem to mean; a header is taken for one thing only.
    public static Columns guess(List<String> header) {
        Map<TableField, String> found = new EnumMap<>(TableField.class);
        Map<String, List<String>> tidied = header.stream()
                .filter(each -> each.length() <= LONGEST)
                .collect(Collectors.groupingBy(Columns::tidy, LinkedHashMap::new, Collectors.toList()));
        for (TableField field : TableField.values()) {
            for (String usual : field.headers()) {
                tidied.getOrDefault(usual, List.of()).stream()
                        .filter(each -> !found.containsValue(each))
                        .findFirst()
                        .ifPresent(each -> found.putIfAbsent(field, each));
            }
        }
        return new Columns(found);
    }

    /// Nobody heads a column with more, in letters.
    private static final int LONGEST = 200;

    private static String tidy(String header) {
        return header.strip()
                .replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[_\\-\\s.]+", " ");
    }

    /// Whether there is a column for the words of an article.
    public boolean hasWords() {
        return headers.containsKey(TableField.TEXT) || headers.containsKey(TableField.FILE);
    }

    /// For a table with this header: what was said by hand, and a guess where nothing was.
    ///
    /// @throws CannotRead if a column that was named is not there
    /// @throws NeedsColumns if no column holds words or names files
    Map<TableField, Integer> places(String fileName, List<String> header) {
        Columns meant = headers.isEmpty() ? guess(header) : this;
        if (!meant.hasWords()) {
            throw new NeedsColumns(fileName, header);
        }
        Map<TableField, Integer> places = new EnumMap<>(TableField.class);
        meant.headers.forEach((field, name) -> places.put(field, place(fileName, header, name)));
        return places;
    }

    private static int place(String fileName, List<String> header, String name) {
        int exact = header.indexOf(name);
        if (exact >= 0) {
            return exact;
        }
        for (int at = 0; at < header.size(); at++) {
            if (header.get(at).strip().equalsIgnoreCase(name.strip())) {
                return at;
            }
        }
        throw new CannotRead("intake.table.column", fileName, name, String.join(", ", header));
    }

    /// Columns as they are written on the command line: `text=Body,title=Headline`; null if they are not so
    /// written.
    public static @Nullable Columns of(String written) {
        Map<TableField, String> named = new EnumMap<>(TableField.class);
        for (String part : written.split(",(?=[^,=]*=)")) {
            int sign = part.indexOf('=');
            TableField field =
                    sign < 0 ? null : TableField.of(part.substring(0, sign)).orElse(null);
            if (field == null || named.put(field, part.substring(sign + 1).strip()) != null) {
                return null;
            }
        }
        return new Columns(named);
    }
}
