package org.pressmark.exchange.format;

import java.time.Instant;

/// What a file says of its making: name and version of the program, and when.
public record Stamp(String generator, Instant at) {}
