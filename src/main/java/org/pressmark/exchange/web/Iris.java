package org.pressmark.exchange.web;

import java.util.Locale;
import java.util.regex.Pattern;

/// What names a resource in JSON-LD: an address or another IRI (RFC 3987), or a part of one.
final class Iris {
    /// Blanks, control characters and the signs that no IRI may hold.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\s\\p{Cc}<>\"{}|\\\\^`]");

    private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.+", Pattern.DOTALL);

    private Iris() {}

    /// Whether it can be one, with a scheme or relative to where it stands.
    static boolean isIri(String text) {
        return !text.isEmpty() && !FORBIDDEN.matcher(text).find();
    }

    /// Whether it begins as a name does: with a scheme, or as a reference within where it stands.
    static boolean namesOne(String iri) {
        return SCHEME.matcher(iri).matches() || iri.startsWith("#") || iri.startsWith("/") || iri.startsWith(".");
    }

    static boolean isWebAddress(String iri) {
        String small = iri.toLowerCase(Locale.ROOT);
        return small.startsWith("http://") || small.startsWith("https://");
    }

    /// Without the part behind `#`, which says where in the resource.
    static String withoutFragment(String iri) {
        int hash = iri.indexOf('#');
        return hash > 0 ? iri.substring(0, hash) : iri;
    }

    /// What a file may be about that does not say it: the article of the same name.
    static String likeFile(String file) {
        return file.replaceFirst("(?i)(\\.(hypothesis|w3c))?\\.json(ld|l)?$", "");
    }

    /// The last piece, which is what people call it where nothing else does.
    static String lastPart(String iri) {
        String whole = iri.replaceAll("[/#]+$", "");
        int at = Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('#'));
        return at < 0 || at == whole.length() - 1 ? iri : whole.substring(at + 1);
    }
}
