package org.pressmark.exchange.refi;

import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.StableIds;

/// GUIDs as REFI-QDA has them: with or without braces, in letters of either case.
final class Guids {
    private static final Pattern GUID = Pattern.compile("\\{?([0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})}?");

    private Guids() {}

    /// The GUID of something that has no id of its own in a project.
    static UUID made(String... words) {
        return StableIds.of("refi-qda", String.join("\u001f", words));
    }

    /// The id a GUID says, or null where it is none.
    static @Nullable UUID parsed(@Nullable String guid) {
        if (guid == null) {
            return null;
        }
        var matcher = GUID.matcher(guid.strip());
        return matcher.matches() ? UUID.fromString(matcher.group(1)) : null;
    }

    /// What a GUID is compared by: its digits in small letters, or the words themselves where it is none.
    static String key(@Nullable String guid) {
        UUID id = parsed(guid);
        return id == null ? String.valueOf(guid).strip() : id.toString();
    }
}
