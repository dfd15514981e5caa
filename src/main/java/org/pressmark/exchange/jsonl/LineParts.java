package org.pressmark.exchange.jsonl;

import java.util.List;
import org.pressmark.exchange.flat.Introductions;
import org.pressmark.exchange.foreign.Losses;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.format.Portion;
import org.pressmark.exchange.json.JsonOutput;
import org.pressmark.model.OpenArticle;
import org.pressmark.text.OffsetMap;

/// What is the same in the lines that doccano and Prodigy read: the regions of the tags, and behind what the tool
/// knows, Pressmark's own details.
final class LineParts {
    private final JsonOutput out;
    private final Losses losses;
    private final Named names;
    private final Introductions introductions;

    LineParts(JsonOutput out, Portion portion, Losses losses, Named names) {
        this.out = out;
        this.losses = losses;
        this.names = names;
        introductions = new Introductions(names, portion);
    }

    Named names() {
        return names;
    }

    List<Region> regions(OpenArticle open, OffsetMap places) {
        return open.annotations().stream()
                .flatMap(tag -> Details.regions(tag, names, places).stream())
                .toList();
    }

    void details(OpenArticle open, OffsetMap places) {
        Details.write(out, open, names, places, introductions.with(open));
    }

    /// Tags of the whole article have no place in a line of places.
    void countWhole(OpenArticle open) {
        losses.add("exchange.loss.whole", (int)
                open.annotations().stream().filter(tag -> tag.spans().isEmpty()).count());
    }
}
