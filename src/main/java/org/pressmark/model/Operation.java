package org.pressmark.model;

import java.time.Instant;
import java.util.UUID;

/// One deed of one annotator: one transaction, one undo step. `id` finds it again after an error at commit.
public record Operation(UUID id, UUID annotator, Instant at, Message deed, Change change) {}
