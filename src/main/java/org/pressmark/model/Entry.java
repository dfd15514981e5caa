package org.pressmark.model;

import java.util.UUID;

/// Anything a project holds under an id of its own. The id is a UUIDv7 where Pressmark made it and is never reused.
public sealed interface Entry
        permits Annotation,
                AnnotationSet,
                Annotator,
                Article,
                Claim,
                ClaimLink,
                Code,
                Codebook,
                Completion,
                Dismissal,
                Outlet,
                Preset,
                Review,
                Speaker,
                Verdict {
    UUID id();
}
