package org.pressmark.exchange.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Value;

/// Members as JSON-LD writes them: one value alone or in a list is the same.
final class WebValues {
    private WebValues() {}

    private static final Pattern LANGUAGE = Pattern.compile("@(value|none|language)|[a-zA-Z]{2,3}(-[a-zA-Z0-9]{1,8})*");

    /// The texts among the values of a member, one of each that is given in several languages.
    static List<String> texts(Members in, String name) {
        return in.oneOrMore(name).stream()
                .flatMap(value -> words(value).stream())
                .toList();
    }

    /// The text of a value: itself, or the first of a map from languages to texts; nothing of what is neither.
    static Optional<String> words(Value value) {
        return switch (value.held()) {
            case String text -> Optional.of(text);
            case Members map
            when !map.all().isEmpty() && isByLanguage(map) ->
                map.all().keySet().stream()
                        .filter(name -> !name.equals("@language"))
                        .flatMap(name -> texts(map, name).stream())
                        .findFirst();
            case null, default -> Optional.empty();
        };
    }

    private static boolean isByLanguage(Members map) {
        return map.all().entrySet().stream()
                .allMatch(each -> LANGUAGE.matcher(each.getKey()).matches()
                        && !each.getKey().equals("id")
                        && !(each.getValue().held() instanceof Members));
    }

    /// The first text among the values of a member, or null.
    static @Nullable String text(Members in, String name) {
        List<String> texts = texts(in, name);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    /// The objects among the values of a member.
    static Stream<Members> objects(Members in, String name) {
        return in.oneOrMore(name).stream()
                .map(Value::held)
                .filter(Members.class::isInstance)
                .map(Members.class::cast);
    }

    /// A point in time with its offset (xsd:dateTime), or null if it is none.
    static @Nullable Instant instant(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException none) {
            return null;
        }
    }

    static @Nullable Instant instantOrNull(Members in, String name) {
        String text = text(in, name);
        return text == null ? null : instant(text);
    }

    /// What a sentence shows of a value that is not what it should be.
    static String shown(Value value) {
        return value.held() instanceof String text ? text : "…";
    }
}
