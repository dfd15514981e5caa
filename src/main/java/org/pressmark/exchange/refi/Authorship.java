package org.pressmark.exchange.refi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.xml.XmlElement;

/// Who made something of a file, and when.
final class Authorship {
    private Authorship() {}

    /// By id where the file's users are known by theirs.
    static @Nullable String user(XmlElement element, QdeFrame frame) {
        String guid = element.get("creatingUser");
        String name = guid == null ? null : frame.users().get(Guids.key(guid));
        return name == null || name.isBlank() ? null : frame.isOwn() ? Guids.key(guid) : name;
    }

    static @Nullable Instant created(XmlElement element) {
        return instant(element.get("creationDateTime"));
    }

    static @Nullable Instant modified(XmlElement element) {
        return instant(element.get("modifiedDateTime"));
    }

    /// A time without a zone is taken as UTC.
    static @Nullable Instant instant(@Nullable String said) {
        if (said == null) {
            return null;
        }
        try {
            return OffsetDateTime.parse(said.strip()).toInstant();
        } catch (DateTimeException withoutZone) {
            try {
                return LocalDateTime.parse(said.strip()).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException noTime) {
                return null;
            }
        }
    }
}
