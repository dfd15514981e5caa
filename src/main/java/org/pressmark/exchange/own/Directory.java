package org.pressmark.exchange.own;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Annotation.Kind;
import org.pressmark.model.Entry;
import org.pressmark.model.Review;

/// What has to be known of a whole set while it is gone through piece by piece: of every annotation its kind and
/// the text it stands in, and who reviewed.
///
/// Texts are numbered by what they say, from 0: two articles of one text are one.
final class Directory {
    private static final List<Kind> KINDS = List.of(Kind.values());
    /// Of the 64 hex digits of a hash half are enough to tell texts apart.
    private static final int HALF = 32;

    private final IdTable annotations = new IdTable();
    private final IdTable texts = new IdTable();
    private final Set<UUID> reviewers = new HashSet<>();

    static Directory of(Iterable<Arrived> articles, Iterable<Placed<Entry>> remarks) {
        Directory directory = new Directory();
        articles.forEach(directory::add);
        remarks.forEach(each -> directory.add(each.value()));
        return directory;
    }

    /// Takes note of all annotations of an article.
    void add(Arrived article) {
        int text = enter(article.content().textSha256());
        article.annotations().forEach(each -> add(each.value(), text));
    }

    /// Takes note of an annotation; answers whether its id is new.
    boolean add(Annotation annotation, int text) {
        return annotations.add(annotation.id(), text * KINDS.size() + KINDS.indexOf(annotation.kind()));
    }

    void add(Entry remark) {
        if (remark instanceof Review review) {
            reviewers.add(review.reviewer());
        }
    }

    /// The number of a text, by its SHA-256 in hex digits; a new one gets the next.
    int enter(String sha256) {
        UUID key = key(sha256);
        texts.add(key, texts.size());
        return texts.get(key);
    }

    private static UUID key(String sha256) {
        ByteBuffer half = ByteBuffer.wrap(HexFormat.of().parseHex(sha256, 0, HALF));
        return new UUID(half.getLong(), half.getLong());
    }

    /// How many texts there are.
    int texts() {
        return texts.size();
    }

    /// The kind of an annotation of the set, or null if it holds none of this id.
    @Nullable
    Kind kind(UUID annotation) {
        int number = annotations.get(annotation);
        return number < 0 ? null : KINDS.get(number % KINDS.size());
    }

    /// Whether two annotations of the set stand in one text.
    boolean areTogether(UUID one, UUID other) {
        return annotations.get(one) / KINDS.size() == annotations.get(other) / KINDS.size();
    }

    /// Whether a review of the set is by this annotator.
    boolean reviewed(UUID annotator) {
        return reviewers.contains(annotator);
    }
}
