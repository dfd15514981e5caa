package org.pressmark.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Coding;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.Registers;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;

/// Tags of the other side made to point into the registers of this one.
///
/// An entry is the one of the same id here, or else the one of the same name, as in every comparison, or else comes
/// along: [#arrivals] then has it. One at a time. Any thread.
public final class Adoption {
    private final Registers theirs;
    private final Map<UUID, Entry> here = new HashMap<>();
    private final Map<String, UUID> named = new HashMap<>();
    private final Map<UUID, Entry> arrivals = new LinkedHashMap<>();

    public Adoption(Registers mine, Registers theirs) {
        this.theirs = theirs;
        learn(mine.speakers(), Adoption::name);
        learn(mine.outlets(), Adoption::name);
        learn(mine.claims(), Adoption::name);
        learn(mine.codebooks(), Adoption::name);
        learn(mine.codes(), this::name);
    }

    private <E extends Entry> void learn(List<E> register, Function<E, String> name) {
        register.forEach(entry -> learn(entry, name.apply(entry)));
    }

    private void learn(Entry entry, String name) {
        here.put(entry.id(), entry);
        named.putIfAbsent(name, entry.id());
    }

    private static String name(Entry entry) {
        return switch (entry) {
            case Speaker speaker -> key("speaker", speaker.name());
            case Outlet outlet -> key("outlet", outlet.name());
            case Claim claim -> key("claim", claim.text());
            case Codebook book -> key("codebook", book.name());
            default -> entry.id().toString();
        };
    }

    /// A code is known by its name within its codebook.
    private String name(Code code) {
        return key("code of " + code.codebook(), code.name());
    }

    private static String key(String kind, String name) {
        return kind + ":" + name.strip().toLowerCase(Locale.ROOT);
    }

    /// The entries that have to come along, each after what it points to.
    public List<Entry> arrivals() {
        return List.copyOf(arrivals.values());
    }

    /// The same tag in this side's terms, in no set; what it says of other tags is left as it is.
    public Annotation adopt(Annotation tag) {
        return switch (tag) {
            case Quote quote ->
                quote.by(speaker(quote.speaker()))
                        .to(speaker(quote.addressee()))
                        .via(outlet(quote.via()));
            case ClaimOccurrence claim ->
                claim.of(entry(claim.claim(), theirs.claims())).by(speaker(claim.claimant()));
            case OutletMention mention -> mention.of(outlet(mention.outlet()));
            case Coding coding -> coding.as(code(coding.code()));
            case Zone zone -> zone;
            case QuotedTerm term -> term;
        };
    }

    /// What the other side states of an article, in this side's words; an outlet it names comes along.
    public String adopt(Stated stated) {
        UUID there = stated.matter() == Stated.Matter.PUBLISHER || stated.matter() == Stated.Matter.PROVIDER
                ? outlet(stated.theirs().entry())
                : null;
        return there != null && here.get(there) instanceof Outlet known
                ? known.name()
                : stated.theirs().words();
    }

    private @Nullable UUID speaker(@Nullable UUID id) {
        return entry(id, theirs.speakers());
    }

    private @Nullable UUID outlet(@Nullable UUID id) {
        return entry(id, theirs.outlets());
    }

    private <E extends Entry> @Nullable UUID entry(@Nullable UUID id, List<E> register) {
        if (id == null || here.containsKey(id)) {
            return id;
        }
        E entry = find(register, id);
        return entry == null ? null : known(entry, name(entry));
    }

    private UUID known(Entry entry, String name) {
        UUID there = named.get(name);
        if (there != null) {
            return there;
        }
        learn(entry, name);
        arrivals.put(entry.id(), entry);
        return entry.id();
    }

    private UUID code(UUID id) {
        Code code = here.containsKey(id) ? null : find(theirs.codes(), id);
        if (code == null) {
            return id;
        }
        UUID parent = code.parent() == null ? null : code(code.parent());
        UUID book = entry(code.codebook(), theirs.codebooks());
        Code moved = new Code(
                code.id(),
                book == null ? code.codebook() : book,
                code.name(),
                code.key(),
                code.color(),
                code.definition(),
                parent,
                code.example(),
                code.use(),
                code.rank());
        return known(moved, name(moved));
    }

    private static <E extends Entry> @Nullable E find(List<E> register, UUID id) {
        return register.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
