package org.pressmark.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Coding;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;

/// The register entries that annotations were given last, latest first: what a prompt offers before the rest.
public final class Recent {
    private static final int REMEMBERED = 64;

    private final List<UUID> ids = new ArrayList<>();

    Recent() {}

    public List<UUID> ids() {
        return List.copyOf(ids);
    }

    void accept(Net net) {
        for (Net.Pair pair : net.entries().values()) {
            switch (pair.after()) {
                case Quote quote -> {
                    use(quote.via());
                    use(quote.addressee());
                    use(quote.speaker());
                }
                case ClaimOccurrence claim -> use(claim.claim());
                case OutletMention mention -> use(mention.outlet());
                case Coding coding -> use(coding.code());
                case null, default -> {}
            }
        }
    }

    private void use(@Nullable UUID id) {
        if (id != null) {
            ids.remove(id);
            ids.addFirst(id);
            if (ids.size() > REMEMBERED) {
                ids.removeLast();
            }
        }
    }
}
