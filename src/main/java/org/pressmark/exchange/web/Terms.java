package org.pressmark.exchange.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The words of the model that are written and read alike, and those that Pressmark adds under a prefix of its own.
final class Terms {
    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    /// What all addresses of the vocabulary and of its older contexts begin with.
    static final String VOCABULARY = "http://www.w3.org/ns/oa";

    static final String PREFIX = "pressmark";
    static final String NAME_SPACE = "urn:pressmark:";
    static final String KIND = PREFIX + ":kind";
    static final String ARTICLE = PREFIX + ":article";
    static final String REGISTERS = PREFIX + ":registers";
    static final String OFFSET_UNIT = PREFIX + ":offsetUnit";

    private static final String UUID_URN = "urn:uuid:";
    private static final String SHA256_URN = "urn:sha256:";

    private Terms() {}

    /// A member of Pressmark's own.
    static String own(String name) {
        return PREFIX + ":" + name;
    }

    static String iri(UUID id) {
        return UUID_URN + id;
    }

    /// What annotations are about: a text, by its hash.
    static String source(String textSha256) {
        return SHA256_URN + textSha256;
    }

    /// The id that an IRI is, or null.
    static @Nullable UUID id(String iri) {
        try {
            String id = iri.startsWith(UUID_URN) ? iri.substring(UUID_URN.length()) : "";
            return id.length() == 36 ? UUID.fromString(id) : null;
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /// The hash that an IRI is, or null.
    static @Nullable String sha256(String iri) {
        return iri.startsWith(SHA256_URN) ? iri.substring(SHA256_URN.length()) : null;
    }
}
