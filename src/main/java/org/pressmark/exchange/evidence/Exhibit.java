package org.pressmark.exchange.evidence;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.Direction;

/// One tag as the pack shows it: a head, the words in their context, and what is known of them.
///
/// `color` is that of its code, `#rrggbb`, or null. Immutable, any thread.
record Exhibit(String head, @Nullable String color, List<Passage> passages, List<Row> rows) {
    /// A piece of a paragraph of the article, in the direction of that paragraph. `language` is BCP 47 or null.
    record Passage(Direction direction, @Nullable String language, List<Piece> pieces) {}

    /// Words and the parts they play in the tag; none for what stands around.
    record Piece(String words, Set<Role> roles) {
        Piece {
            roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
        }
    }

    /// Something that is known: what, and the words for it; `address` is where it can be looked up on the web, or
    /// null.
    record Row(String label, String value, @Nullable String address) {
        Row(String label, String value) {
            this(label, value, null);
        }
    }
}
