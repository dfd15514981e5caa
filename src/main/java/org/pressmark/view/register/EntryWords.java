package org.pressmark.view.register;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Registers;
import org.pressmark.model.Claim;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Speaker;

/// What lists say of an entry.
final class EntryWords {
    private final Given given;

    EntryWords(Given given) {
        this.given = given;
    }

    static String name(Entry entry) {
        return Registers.names(entry).findFirst().orElse("");
    }

    /// Every name, one below the other.
    static String names(Entry entry) {
        return Registers.names(entry).limit(20).collect(Collectors.joining("\n"));
    }

    String detail(Entry entry) {
        return switch (entry) {
            case Outlet outlet ->
                dotted(
                        outlet.country() == null ? null : country(outlet.country()),
                        given.word(outlet.kind()),
                        outlet.control() == Outlet.Control.UNKNOWN ? null : given.word(outlet.control()));
            case Speaker speaker ->
                speaker.role() == null && speaker.affiliation() == null
                        ? given.word(speaker.kind())
                        : dotted(speaker.role(), speaker.affiliation());
            case Claim claim -> given.word(claim.type());
            default -> "";
        };
    }

    /// The name of a country, or its code where it has none.
    private String country(String code) {
        String name = Locale.of("", code).getDisplayCountry(given.phrases().locale());
        return name.isEmpty() ? code : name;
    }

    String spoken(Entry entry, int places) {
        return name(entry) + ", " + detail(entry) + ", " + given.say("register.places", places);
    }

    private static String dotted(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /// Whether any name of an entry holds the letters, letter case aside.
    static boolean holds(Entry entry, String letters) {
        return Registers.names(entry).anyMatch(name -> holds(name, letters));
    }

    private static boolean holds(String name, String letters) {
        for (int at = 0; at + letters.length() <= name.length(); at++) {
            if (name.regionMatches(true, at, letters, 0, letters.length())) {
                return true;
            }
        }
        return false;
    }
}
