package org.pressmark.desk;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Coding;

/// What is counted, hidden and stepped through together: the tags of one kind, and of the codings those of one
/// code.
///
/// `code` is null for a kind as a whole. Immutable, any thread.
public record Group(Annotation.Kind kind, @Nullable UUID code) {
    /// The smallest group a tag belongs to.
    public static Group of(Annotation tag) {
        return tag instanceof Coding coding ? ofCode(coding.code()) : of(tag.kind());
    }

    public static Group of(Annotation.Kind kind) {
        return new Group(kind, null);
    }

    public static Group ofCode(UUID code) {
        return new Group(Annotation.Kind.CODING, code);
    }

    /// The kind this group is part of; itself if it is one.
    Group whole() {
        return of(kind);
    }
}
