package org.pressmark.model;

import java.nio.file.Path;
import java.time.Instant;

/// A copy of a project that was opened, checked and counted before it was called a backup.
///
/// `sequence` is the last operation it holds, `tags` how many annotations, `bytes` its size.
public record Backup(Path file, Instant at, long sequence, long tags, long bytes) {}
