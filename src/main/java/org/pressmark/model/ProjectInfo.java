package org.pressmark.model;

import java.time.Instant;
import java.util.UUID;

/// What a project is called by: an id that stays with every copy, and when it was made.
public record ProjectInfo(UUID id, Instant createdAt) {}
