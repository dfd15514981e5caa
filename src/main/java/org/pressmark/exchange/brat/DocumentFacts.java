package org.pressmark.exchange.brat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.Named;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.ClaimOccurrence;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Head;
import org.pressmark.model.OutletMention;
import org.pressmark.model.Quote;
import org.pressmark.model.QuotedTerm;
import org.pressmark.model.When;
import org.pressmark.model.Zone;

/// The lines that say something of tags: attributes, references to registers, relations, notes. What is as it is
/// where nothing is said is not said.
final class DocumentFacts {
    private final Named names;
    private final Types types;
    private final String hash;
    private final String numbered;
    private final StringBuilder lines = new StringBuilder();
    private int attributes;
    private int references;
    private int relations;
    private int notes;

    /// `hash` is that of the text; `numbered` the name that the numbers of the tags go with.
    DocumentFacts(Named names, Types types, String hash, String numbered) {
        this.names = names;
        this.types = types;
        this.hash = hash;
        this.numbered = numbered;
    }

    /// The lines about one tag. `targets` are the ids of all tags in the file; `exact` are its stretches where the
    /// marks do not tell them.
    String of(Annotation tag, Map<UUID, String> targets, @Nullable String exact) {
        lines.setLength(0);
        String target = targets.getOrDefault(tag.id(), "");
        Map<String, String> remarks = remarks(tag, exact);
        switch (tag) {
            case Quote quote -> quote(target, quote, targets, remarks);
            case ClaimOccurrence claim -> claim(target, claim, targets, remarks);
            case OutletMention mention -> {
                attribute("MentionRole", target, Spelling.of(mention.role()));
                reference(target, "Outlet", mention.outlet());
            }
            case Zone zone -> attribute("ZoneType", target, Spelling.of(zone.type()));
            case QuotedTerm term -> attribute("TermType", target, Spelling.of(term.type()));
            case Coding coding -> code(target, coding);
        }
        if (tag.head().confidence() == Head.Confidence.UNSURE) {
            attribute(Kinds.UNSURE, target, "");
        }
        note(target, tag.head().note(), remarks);
        if (!remarks.isEmpty()) {
            line("#" + ++notes, Remarks.TYPE + " " + target, Remarks.of(remarks));
        }
        return lines.toString();
    }

    private Map<String, String> remarks(Annotation tag, @Nullable String exact) {
        Map<String, String> remarks = new LinkedHashMap<>();
        Head head = tag.head();
        Numbers kept = Numbers.in(tag.id());
        boolean told = kept != null && kept.id(hash, numbered, Wording.of(tag)).equals(tag.id());
        if (!told) {
            remarks.put("id", tag.id().toString());
        }
        if (!told || !head.createdAt().equals(head.updatedAt())) {
            remarks.put("created", head.createdAt().toString());
            remarks.put("updated", head.updatedAt().toString());
        }
        if (head.origin() != Head.Origin.IMPORTED) {
            remarks.put("origin", Spelling.of(head.origin()));
        }
        String set = names.name(head.set());
        if (set != null) {
            remarks.put("set", set);
        }
        if (exact != null) {
            remarks.put("exact", exact);
        }
        return remarks;
    }

    private void quote(String target, Quote quote, Map<UUID, String> targets, Map<String, String> remarks) {
        if (quote.channel() != Quote.Channel.UNSPECIFIED) {
            attribute("Channel", target, Spelling.of(quote.channel()));
        }
        if (quote.polarity() != Quote.Polarity.ASSERTED) {
            attribute("Polarity", target, Spelling.of(quote.polarity()));
        }
        if (quote.stance() != Quote.Stance.NEUTRAL) {
            attribute("Stance", target, Spelling.of(quote.stance()));
        }
        Quote.Type type = quote.typeOverride();
        if (type != null) {
            attribute("QuoteType", target, Spelling.of(type));
        }
        When said = quote.saidAt();
        if (said != null) {
            attribute("SaidAt", target, said.zone() == null ? said.value() : said.value() + " " + said.zone());
        }
        reference(target, "Speaker", quote.speaker());
        reference(target, "Addressee", quote.addressee());
        reference(target, "Via", quote.via());
        relation(Kinds.INSIDE, "parent", target, quote.parent(), targets, remarks);
    }

    private void claim(String target, ClaimOccurrence claim, Map<UUID, String> targets, Map<String, String> remarks) {
        ClaimOccurrence.Voice voice = claim.voice();
        if (voice != null) {
            attribute("Voice", target, Spelling.of(voice));
        }
        reference(target, "Claim", claim.claim());
        reference(target, "Claimant", claim.claimant());
        relation(Kinds.QUOTED, "quote", target, claim.quote(), targets, remarks);
    }

    /// The name of a code that its type cannot spell.
    private void code(String target, Coding coding) {
        Code code = names.find(Code.class, coding.code());
        if (code != null && !types.type(code.id()).equals(code.name())) {
            line(
                    "N" + ++references,
                    "Reference " + target + " Code:" + types.type(code.id()),
                    Remarks.line(names.path(code)));
        }
    }

    private void attribute(String name, String target, String value) {
        lines.append('A')
                .append(++attributes)
                .append('\t')
                .append(name)
                .append(' ')
                .append(target);
        lines.append(value.isEmpty() ? "" : " " + value).append('\n');
    }

    private void reference(String target, String register, @Nullable UUID id) {
        String name = names.name(id);
        if (name != null) {
            line("N" + ++references, "Reference " + target + " " + register + ":" + id, Remarks.line(name));
        }
    }

    /// A tag of somebody else stands in another file, where only its id finds it.
    private void relation(
            String type,
            String remark,
            String target,
            @Nullable UUID other,
            Map<UUID, String> targets,
            Map<String, String> remarks) {
        String to = other == null ? null : targets.get(other);
        if (to != null) {
            lines.append('R').append(++relations).append('\t').append(type);
            lines.append(" Arg1:").append(target).append(" Arg2:").append(to).append("\t\n");
        } else if (other != null) {
            remarks.put(remark, other.toString());
        }
    }

    private void note(String target, @Nullable String note, Map<String, String> remarks) {
        if (note == null) {
            return;
        }
        String flat = Fragments.flat(note);
        line("#" + ++notes, Kinds.NOTE + " " + target, flat);
        if (!flat.equals(note)) {
            remarks.put("note", note);
        }
    }

    private void line(String id, String data, String tail) {
        lines.append(id).append('\t').append(data).append('\t').append(tail).append('\n');
    }
}
