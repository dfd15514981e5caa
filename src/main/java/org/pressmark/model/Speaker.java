package org.pressmark.model;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Who is quoted, under one canonical name however often and however differently an article names them.
///
/// Source classes after the Czech radio corpus SiR: official political, official non-political, unofficial,
/// anonymous, partially anonymous. A government meant by its capital ("Moscow") is a speaker of kind `GOVERNMENT`.
public record Speaker(
        UUID id,
        String name,
        Kind kind,
        List<String> aliases,
        @Nullable String role,
        @Nullable String affiliation,
        @Nullable SourceClass sourceClass,
        @Nullable String wikidata,
        @Nullable String note)
        implements Entry {
    /// Who or what is quoted.
    public enum Kind {
        PERSON,
        ORGANISATION,
        GOVERNMENT,
        DOCUMENT,
        GROUP,
        UNNAMED
    }

    /// How official the source is, and how open about its name.
    public enum SourceClass {
        OFFICIAL_POLITICAL,
        OFFICIAL_NON_POLITICAL,
        UNOFFICIAL,
        ANONYMOUS,
        PARTIALLY_ANONYMOUS
    }

    public Speaker {
        Names.check("speaker", name);
        aliases = Names.tidy(aliases);
    }

    /// A speaker of whom only the name is known.
    public static Speaker named(UUID id, String name) {
        return new Speaker(id, name, Kind.PERSON, List.of(), null, null, null, null, null);
    }

    public Speaker called(String other) {
        return new Speaker(id, other, kind, aliases, role, affiliation, sourceClass, wikidata, note);
    }

    public Speaker kind(Kind other) {
        return new Speaker(id, name, other, aliases, role, affiliation, sourceClass, wikidata, note);
    }

    public Speaker aliases(List<String> other) {
        return new Speaker(id, name, kind, other, role, affiliation, sourceClass, wikidata, note);
    }

    public Speaker role(@Nullable String other) {
        return new Speaker(id, name, kind, aliases, other, affiliation, sourceClass, wikidata, note);
    }

    public Speaker affiliation(@Nullable String other) {
        return new Speaker(id, name, kind, aliases, role, other, sourceClass, wikidata, note);
    }

    public Speaker sourceClass(@Nullable SourceClass other) {
        return new Speaker(id, name, kind, aliases, role, affiliation, other, wikidata, note);
    }

    public Speaker wikidata(@Nullable String other) {
        return new Speaker(id, name, kind, aliases, role, affiliation, sourceClass, other, note);
    }

    public Speaker noted(@Nullable String other) {
        return new Speaker(id, name, kind, aliases, role, affiliation, sourceClass, wikidata, other);
    }

    /// The canonical name and every alias.
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
