package org.pressmark.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.util.List;
import org.pressmark.model.Content;
import org.pressmark.model.Entry;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON inside project file and ledger: entries in the change log, lists of names. Nobody else reads or
/// writes it.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withFieldVisibility(Visibility.ANY)
                    .withGetterVisibility(Visibility.NONE)
                    .withIsGetterVisibility(Visibility.NONE))
            .build();
    private static final TypeReference<List<String>> NAMES = new TypeReference<>() {};

    private Json() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /// @throws JacksonException if it is no JSON
    static JsonNode tree(String json) {
        return MAPPER.readTree(json);
    }

    static Content content(String json) {
        return MAPPER.readValue(json, Content.class);
    }

    static List<String> names(String json) {
        return MAPPER.readValue(json, NAMES);
    }

    static <E extends Entry> E entry(String json, Class<E> kind) {
        return MAPPER.readValue(json, kind);
    }
}
