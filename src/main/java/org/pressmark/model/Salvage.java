package org.pressmark.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What could be read of a damaged project: its entries in an order in which each comes after what it points to,
/// the texts by article, and how many rows could not be read. Nothing of it is checked yet.
public record Salvage(List<Entry> entries, Map<UUID, Content> texts, int unread) {
    public Salvage {
        entries = List.copyOf(entries);
        texts = Map.copyOf(texts);
    }
}
