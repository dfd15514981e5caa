package org.pressmark.command;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Browsing.Register;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Shelf;
import org.pressmark.model.Annotation;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;

/// The registers as one thing: which entries each has, what they go by, and which entry a tag points to. Screen
/// thread only.
public final class Registers {
    private Registers() {}

    /// The entries of a register, kept in step with what is on disk.
    public static Shelf<? extends Entry> shelf(Desk desk, Register register) {
        return switch (register) {
            case OUTLETS -> desk.shelves().outlets();
            case SPEAKERS -> desk.shelves().speakers();
            case CLAIMS -> desk.shelves().claims();
            case CODES -> desk.shelves().codes();
        };
    }

    static List<Entry> all(Desk desk, Register register) {
        return new ArrayList<>(shelf(desk, register).all());
    }

    static @Nullable Entry find(Desk desk, Register register, @Nullable UUID id) {
        return shelf(desk, register).find(id);
    }

    /// The register of an entry; codes are the rest.
    public static Register of(Entry entry) {
        return switch (entry) {
            case Outlet outlet -> Register.OUTLETS;
            case Speaker speaker -> Register.SPEAKERS;
            case Claim claim -> Register.CLAIMS;
            default -> Register.CODES;
        };
    }

    /// What letters typed may find it by.
    public static Stream<String> names(Entry entry) {
        return switch (entry) {
            case Outlet outlet -> outlet.names();
            case Speaker speaker -> speaker.names();
            case Claim claim -> Stream.of(claim.text());
            case Code code -> Stream.of(code.name());
            default -> Stream.of();
        };
    }

    static @Nullable String detail(Entry entry) {
        return switch (entry) {
            case Outlet outlet -> outlet.country();
            case Speaker speaker -> speaker.role();
            case Code code -> code.key();
            default -> null;
        };
    }

    /// The entry that a tag is about, or null where it is about none.
    static @Nullable Entry meant(Desk desk, Annotation tag) {
        return switch (tag) {
            case Quote quote -> desk.shelves().speakers().find(quote.speaker());
            case ClaimOccurrence claim -> desk.shelves().claims().find(claim.claim());
            case OutletMention mention -> desk.shelves().outlets().find(mention.outlet());
            case Coding coding -> desk.shelves().codes().find(coding.code());
            case Zone zone -> null;
            case QuotedTerm term -> null;
        };
    }
}
