package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.StableIds;
import org.pressmark.model.RoleSpan.Role;

/// The numbers that a brat file gave a tag, so that it goes out again under them: of its event, of its trigger or
/// only mark, of the marks of its arguments in the order of the file. They are kept in the tag's id, there being
/// no better place: a UUID of version 8 (RFC 9562, section 5.8) of 42 bits of hash, and the numbers in the rest.
///
/// `event` is 0 for a mark that is in no event; `unlike` says that the type of the event is not the one that its
/// arguments suggest.
record Numbers(int event, Type type, int mark, List<Argument> arguments) {
    private static final int MARKS = 1 << 12;
    private static final int EVENTS = 1 << 11;
    private static final int ARGUMENTS = 4;
    private static final int ARGUMENT_BITS = 14;
    private static final int VERSION = 8;
    private static final Role[] ROLES = {Role.CONTENT, Role.CUE, Role.SOURCE};

    /// Whether the event is called as one of its arguments usually is.
    enum Type {
        USUAL,
        OTHER
    }

    /// The part that a mark plays in the event.
    record Argument(Role role, int mark) {}

    Numbers {
        arguments = List.copyOf(arguments);
    }

    /// Whether an id has room for them.
    boolean fit() {
        return mark > 0
                && mark < MARKS
                && event < EVENTS
                && arguments.size() <= ARGUMENTS
                && arguments.stream().allMatch(each -> code(each.role()) > 0 && each.mark() < MARKS);
    }

    /// The id of a tag of these numbers; `words` tell it from others of the same.
    UUID id(String... words) {
        long hash = StableIds.of(words).getMostSignificantBits() >>> 22;
        long first = (long) event << 1 | (type == Type.OTHER ? 1 : 0);
        long bits = 0;
        for (int at = 0; at < ARGUMENTS; at++) {
            Argument each = at < arguments.size() ? arguments.get(at) : null;
            bits = bits << ARGUMENT_BITS | (each == null ? 0 : ((long) code(each.role()) << 12) | each.mark());
        }
        long high = hash << 22 | (first >>> 6) << 16 | (long) VERSION << 12 | (first & 63) << 6 | mark >>> 6;
        long low = 1L << 63 | (long) (mark & 63) << 56 | bits;
        return new UUID(high, low);
    }

    /// The numbers in an id, or null if there are none.
    static @Nullable Numbers in(UUID id) {
        if (id.version() != VERSION) {
            return null;
        }
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        int first = (int) (((high >>> 16) & 63) << 6 | ((high >>> 6) & 63));
        int mark = (int) ((high & 63) << 6 | ((low >>> 56) & 63));
        List<Argument> arguments = new ArrayList<>();
        for (int at = ARGUMENTS - 1; at >= 0; at--) {
            int bits = (int) (low >>> (at * ARGUMENT_BITS)) & ((1 << ARGUMENT_BITS) - 1);
            if (bits >>> 12 > 0) {
                arguments.add(new Argument(ROLES[(bits >>> 12) - 1], bits & (MARKS - 1)));
            }
        }
        return new Numbers(first >>> 1, (first & 1) == 0 ? Type.USUAL : Type.OTHER, mark, arguments);
    }

    private static int code(Role role) {
        for (int at = 0; at < ROLES.length; at++) {
            if (ROLES[at] == role) {
                return at + 1;
            }
        }
        return 0;
    }
}
