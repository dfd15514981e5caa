package org.pressmark.exchange.foreign;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.pressmark.exchange.format.Part;
import org.pressmark.model.Claim;
import org.pressmark.model.Code;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Registers;
import org.pressmark.model.Speaker;

/// What of the registers and codebooks is lost where a format does not carry them: what is known of an entry beyond
/// the name that tags say, and of a whole project every entry that no tag says the name of.
record RegisterLosses(Registers registers, Mentioned mentioned, Asked asked) {
    /// Whether the whole project goes out, or only what some tags of it point to.
    enum Asked {
        WHOLE,
        PORTION
    }

    /// Says of every part how much of it there is.
    void each(BiConsumer<Part, Integer> lost) {
        lost.accept(Part.SPEAKER_REGISTER, many(registers.speakers(), RegisterLosses::isDescribed));
        lost.accept(Part.OUTLET_REGISTER, many(registers.outlets(), RegisterLosses::isDescribed));
        lost.accept(Part.CLAIM_REGISTER, many(registers.claims(), RegisterLosses::isDescribed));
        lost.accept(Part.CODEBOOK, many(registers.codebooks(), book -> book.source() != null));
        lost.accept(Part.CODE_TREE, many(registers.codes(), code -> code.parent() != null));
        lost.accept(Part.CODE_COLOR, many(registers.codes(), RegisterLosses::isColored));
        lost.accept(
                Part.CODE_DEFINITION,
                many(registers.codes(), code -> code.definition() != null || code.example() != null));
        lost.accept(Part.CODE_KEY, many(registers.codes(), RegisterLosses::isOrdered));
    }

    private static boolean isDescribed(Speaker speaker) {
        return !speaker.equals(Speaker.named(speaker.id(), speaker.name()));
    }

    private static boolean isDescribed(Outlet outlet) {
        return !outlet.equals(Outlet.named(outlet.id(), outlet.name()));
    }

    private static boolean isDescribed(Claim claim) {
        return !claim.equals(Claim.worded(claim.id(), claim.text()));
    }

    private static boolean isColored(Code code) {
        return !code.color().equalsIgnoreCase(Acquaintance.GREY);
    }

    private static boolean isOrdered(Code code) {
        return code.key() != null || code.use() != Code.Use.OFFERED || code.rank() != 0;
    }

    private <E extends Entry> int many(List<E> entries, Predicate<E> says) {
        return (int) entries.stream().filter(entry -> isLost(entry, says)).count();
    }

    private <E extends Entry> boolean isLost(E entry, Predicate<E> says) {
        return mentioned.has(entry.id()) ? says.test(entry) : asked == Asked.WHOLE;
    }
}
