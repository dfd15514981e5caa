package org.pressmark.model;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An outlet of the register: who publishes, provides or is cited.
///
/// `aliases` are other names in any script, never a name that several outlets share; `domains` are without `www.`;
/// `country` is ISO 3166-1 alpha-2. That an outlet is state controlled says nothing about whether a claim in it is
/// true.
public record Outlet(
        UUID id,
        String name,
        List<String> aliases,
        List<String> domains,
        @Nullable String country,
        Kind kind,
        Control control,
        @Nullable String wikidata,
        @Nullable String note)
        implements Entry {
    /// What sort of house it is.
    public enum Kind {
        NEWS_SITE,
        BROADCASTER,
        NEWS_AGENCY,
        NEWSPAPER,
        GOVERNMENT_BODY,
        OTHER
    }

    /// In whose hands it is.
    public enum Control {
        STATE_CONTROLLED,
        STATE_FUNDED_INDEPENDENT,
        PARTY,
        PRIVATE,
        UNKNOWN
    }

    public Outlet {
        Names.check("outlet", name);
        aliases = Names.tidy(aliases);
        domains = Names.tidy(domains);
    }

    /// An outlet of which only the name is known.
    public static Outlet named(UUID id, String name) {
        return new Outlet(id, name, List.of(), List.of(), null, Kind.OTHER, Control.UNKNOWN, null, null);
    }

    public Outlet called(String other) {
        return new Outlet(id, other, aliases, domains, country, kind, control, wikidata, note);
    }

    public Outlet aliases(List<String> other) {
        return new Outlet(id, name, other, domains, country, kind, control, wikidata, note);
    }

    public Outlet domains(List<String> other) {
        return new Outlet(id, name, aliases, other, country, kind, control, wikidata, note);
    }

    public Outlet country(@Nullable String other) {
        return new Outlet(id, name, aliases, domains, other, kind, control, wikidata, note);
    }

    public Outlet kind(Kind other) {
        return new Outlet(id, name, aliases, domains, country, other, control, wikidata, note);
    }

    public Outlet control(Control other) {
        return new Outlet(id, name, aliases, domains, country, kind, other, wikidata, note);
    }

    public Outlet wikidata(@Nullable String other) {
        return new Outlet(id, name, aliases, domains, country, kind, control, other, note);
    }

    public Outlet noted(@Nullable String other) {
        return new Outlet(id, name, aliases, domains, country, kind, control, wikidata, other);
    }

    /// Its name and every alias.
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
