package org.pressmark.exchange.foreign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pressmark.model.Message;

/// Counts what a format cannot carry, by sentence: `exchange.loss.parent` says "{0} parents of quotes". Project
/// thread only.
public final class Losses {
    private final Map<String, Integer> counted = new LinkedHashMap<>();

    /// One more of what this sentence says.
    public void add(String key) {
        add(key, 1);
    }

    public void add(String key, int many) {
        if (many > 0) {
            counted.merge(key, many, Integer::sum);
        }
    }

    /// A sentence for each loss, with its count as argument 0, in the order in which they first occurred.
    public List<Message> told() {
        return counted.entrySet().stream()
                .map(loss -> Message.of(loss.getKey(), loss.getValue()))
                .toList();
    }
}
