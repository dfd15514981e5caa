package org.pressmark.exchange.refi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.foreign.Sayings;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Speaker;
import org.pressmark.model.Zone;

/// Turns what tags say into codes, and remembers which codes it needed.
final class Coder {
    private final Named names;
    private final SortedSet<Value> used = new TreeSet<>();

    Coder(Named names) {
        this.names = names;
    }

    SortedSet<Value> used() {
        return used;
    }

    /// Every entry of the registers is needed, whether a tag names it or not.
    void useAll() {
        names.registers()
                .speakers()
                .forEach(each -> entry(Group.SPEAKER, each.id().toString()));
        names.registers()
                .outlets()
                .forEach(each -> entry(Group.OUTLET, each.id().toString()));
        names.registers().claims().forEach(each -> entry(Group.CLAIM, each.id().toString()));
        names.registers().sets().forEach(each -> entry(Group.SET, each.id().toString()));
    }

    /// The code that says what a stretch of a tag is.
    UUID mark(Annotation tag, RoleSpan.Role role) {
        return switch (tag) {
            case Coding coding -> coding.code();
            case Zone zone -> word(Group.ZONE, zone.type());
            case OutletMention mention -> word(Group.OUTLET_MENTION, mention.role());
            case Quote quote -> word(Group.QUOTE, role);
            case org.pressmark.model.ClaimOccurrence claim -> word(Group.CLAIM_OCCURRENCE, role);
            case org.pressmark.model.QuotedTerm term -> word(Group.QUOTED_TERM, term.type());
        };
    }

    private UUID word(Group group, Enum<?> word) {
        return use(Value.word(group, Spelling.of(word)));
    }

    private UUID use(Value value) {
        used.add(value);
        return value.guid();
    }

    /// The codes that say everything else of a tag; what is as usual is not said.
    List<UUID> facts(Annotation tag) {
        List<UUID> codes = new ArrayList<>();
        for (Map.Entry<Said, String> each : Sayings.of(tag).entrySet()) {
            UUID code = isUsual(each.getKey(), each.getValue()) ? null : fact(each.getKey(), each.getValue());
            if (code != null) {
                codes.add(code);
            }
        }
        return codes;
    }

    private @Nullable UUID fact(Said said, String value) {
        return switch (said) {
            case SPEAKER, CLAIMANT -> entry(Group.SPEAKER, value);
            case ADDRESSEE -> addressee(value);
            case VIA, OUTLET -> entry(Group.OUTLET, value);
            case CLAIM -> entry(Group.CLAIM, value);
            case SET -> entry(Group.SET, value);
            case CHANNEL -> use(Value.word(Group.CHANNEL, value));
            case POLARITY -> use(Value.word(Group.POLARITY, value));
            case STANCE -> use(Value.word(Group.STANCE, value));
            case TYPE_OVERRIDE -> use(Value.word(Group.QUOTE_TYPE, value));
            case SAID_AT -> use(Value.word(Group.SAID_AT, value));
            case VOICE -> use(Value.word(Group.VOICE, value));
            case CONFIDENCE -> use(Value.word(Group.CONFIDENCE, value));
            case ORIGIN -> use(Value.word(Group.ORIGIN, value));
            case PARENT, QUOTE, MENTION_ROLE, ZONE, TERM, CODE, CODE_COLOR, NOTE -> null;
        };
    }

    private static boolean isUsual(Said said, String value) {
        return switch (said) {
            case CHANNEL -> value.equals(Spelling.of(Quote.Channel.UNSPECIFIED));
            case POLARITY -> value.equals(Spelling.of(Quote.Polarity.ASSERTED));
            case STANCE -> value.equals(Spelling.of(Quote.Stance.NEUTRAL));
            case CONFIDENCE -> value.equals(Spelling.of(Head.Confidence.CERTAIN));
            case ORIGIN -> value.equals(Spelling.of(Head.Origin.HUMAN));
            default -> false;
        };
    }

    private @Nullable UUID entry(Group group, String id) {
        UUID entry = UUID.fromString(id);
        String name = names.name(entry);
        return name == null ? null : use(new Value(group, entry, name));
    }

    /// An addressee is a speaker, too, and is written as one beside it, so that its id is known.
    private @Nullable UUID addressee(String id) {
        Speaker speaker = names.find(Speaker.class, UUID.fromString(id));
        if (speaker == null) {
            return null;
        }
        entry(Group.SPEAKER, id);
        return use(new Value(Group.ADDRESSEE, addressee(speaker.id()), speaker.name()));
    }

    static UUID addressee(UUID speaker) {
        return Guids.made(Group.ADDRESSEE.title(), speaker.toString());
    }

    /// An outlet an article names, by its name, or by its id where others have that name.
    @Nullable
    String outlet(@Nullable UUID id) {
        String name = id == null ? null : names.name(id);
        if (id == null || name == null) {
            return null;
        }
        use(new Value(Group.OUTLET, id, name));
        long namesakes = names.registers().outlets().stream()
                .filter(each -> each.name().equals(name))
                .count();
        return namesakes == 1 ? name : id.toString();
    }
}
