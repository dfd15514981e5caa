package org.pressmark.exchange.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.model.Annotation;
import org.pressmark.model.Claim;
import org.pressmark.model.Entry;
import org.pressmark.model.Message;
import org.pressmark.model.Outlet;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.model.Speaker;
import org.pressmark.text.Span;

/// Makes tags of the lines of one `.ann` file: events with a content become quotes, marks in no such event become
/// codings or what their type says; what else is said of either goes with it, and what has no place is told.
final class DocumentReader {
    private final Lines lines;
    private final Document document;
    private final @Nullable String annotator;
    private final Map<String, String> codes;
    private final Map<String, DraftTag> byTarget = new HashMap<>();
    private final Map<DraftTag, String> types = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Map<UUID, Entry> entries;
    private final Passed passed;

    /// `codes` are the paths of the types that the configuration knows; `entries` is where speakers and others of
    /// known id are put, `notes` where what was passed over is told.
    DocumentReader(
            String file,
            Lines lines,
            String text,
            @Nullable String annotator,
            Map<String, String> codes,
            Map<UUID, Entry> entries,
            List<Message> notes) {
        this.lines = lines;
        this.document = new Document(file, text, lines.marks.values());
        this.annotator = annotator;
        this.codes = codes;
        this.entries = entries;
        this.passed = new Passed(file, notes);
    }

    List<ForeignTag> tags(String hashed) {
        lines.events.values().forEach(this::event);
        lines.marks.values().stream().filter(mark -> !used.contains(mark.id())).forEach(this::mark);
        lines.events.values().forEach(this::standIn);
        lines.attributes.forEach(this::attribute);
        lines.notes.forEach(this::note);
        lines.references.forEach(this::reference);
        lines.relations.forEach(this::relation);
        lines.broken.forEach(passed::broken);
        lines.odd.forEach(odd -> passed.line(odd.line(), odd.text()));
        passed.tell();
        List<ForeignTag> made = new ArrayList<>();
        types.forEach((draft, type) -> made.add(made(draft, type, hashed)));
        return made;
    }

    private ForeignTag made(DraftTag draft, String type, String hashed) {
        Annotation.Kind kind = type.isEmpty() ? Annotation.Kind.QUOTE : Kinds.kind(type, draft.said);
        if (!type.isEmpty() && kind != Annotation.Kind.QUOTE) {
            List<Span> spans = draft.spans.remove(Role.CODING);
            draft.spans.put(Kinds.role(kind), spans == null ? List.of() : spans);
        }
        if (kind == Annotation.Kind.CODING) {
            draft.said.putIfAbsent(Said.CODE, codes.getOrDefault(type, type));
        }
        return draft.made(document, kind, annotator, hashed);
    }

    private void event(Lines.Event event) {
        Lines.Mark trigger = lines.marks.get(event.trigger());
        Map<Role, List<Span>> spans = new LinkedHashMap<>();
        List<Numbers.Argument> arguments = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        for (Map.Entry<String, String> argument : event.arguments()) {
            Role role = Kinds.part(argument.getKey());
            Lines.Mark mark = lines.marks.get(argument.getValue());
            if (role != null && mark != null) {
                spans.computeIfAbsent(role, any -> new ArrayList<>()).addAll(document.joined(mark.pieces()));
                arguments.add(new Numbers.Argument(role, number(mark.id())));
                marks.add(mark.id());
            } else {
                strangers.add(argument.getKey());
            }
        }
        if (trigger == null || !spans.containsKey(Role.CONTENT)) {
            passed.line(event.line(), event.id());
            return;
        }
        strangers.forEach(name -> passed.argument(event.line(), name));
        cue(trigger, spans);
        boolean usual = event.type().equals(spans.containsKey(Role.SOURCE) ? Kinds.ATTRIBUTION : Kinds.WITHOUT_SOURCE);
        Numbers numbers = new Numbers(
                number(event.id()), usual ? Numbers.Type.USUAL : Numbers.Type.OTHER, number(trigger.id()), arguments);
        DraftTag draft = new DraftTag(event.id(), numbers, event.line());
        draft.spans.putAll(spans);
        types.put(draft, "");
        byTarget.put(event.id(), draft);
        marks.add(trigger.id());
        marks.forEach(mark -> byTarget.putIfAbsent(mark, draft));
        used.addAll(marks);
    }

    /// What is said of an event that is no quote is said of what its trigger became.
    private void standIn(Lines.Event event) {
        DraftTag trigger = byTarget.get(event.trigger());
        if (trigger != null) {
            byTarget.putIfAbsent(event.id(), trigger);
        }
    }

    /// A trigger that no argument names as the cue is one, unless it stands on the content for want of a cue. Of a
    /// cue in pieces all from the first to the last is taken, unless content stands between.
    private void cue(Lines.Mark trigger, Map<Role, List<Span>> spans) {
        List<Span> contents = spans.getOrDefault(Role.CONTENT, List.of());
        List<Span> cues = spans.getOrDefault(Role.CUE, document.joined(trigger.pieces()));
        if (!spans.containsKey(Role.CUE) && contents.containsAll(cues)) {
            return;
        }
        Span whole = new Span(
                cues.stream().mapToInt(Span::start).min().orElseThrow(),
                cues.stream().mapToInt(Span::end).max().orElseThrow());
        boolean apart = contents.stream().anyMatch(whole::overlaps);
        if (cues.size() > 1) {
            passed.cue(trigger.line());
        }
        spans.put(Role.CUE, List.of(cues.size() > 1 && !apart ? whole : cues.getFirst()));
    }

    private static int number(String id) {
        String digits = id.substring(1);
        return digits.matches("[1-9]\\d{0,8}") ? Integer.parseInt(digits) : Integer.MAX_VALUE;
    }

    private void mark(Lines.Mark mark) {
        Numbers numbers = new Numbers(0, Numbers.Type.USUAL, number(mark.id()), List.of());
        DraftTag draft = new DraftTag(mark.id(), numbers, mark.line());
        draft.spans.put(mark.type().equals("Content") ? Role.CONTENT : Role.CODING, document.joined(mark.pieces()));
        types.put(draft, mark.type());
        byTarget.put(mark.id(), draft);
    }

    private void attribute(Lines.Attribute attribute) {
        DraftTag draft = byTarget.get(attribute.target());
        Said what = Kinds.ATTRIBUTES.get(attribute.name());
        if (draft == null) {
            passed.line(attribute.line(), attribute.name());
        } else if (attribute.name().equals(Kinds.UNSURE)) {
            draft.said.put(Said.CONFIDENCE, "unsure");
        } else if (what != null && !attribute.value().isEmpty()) {
            draft.said.put(what, attribute.value());
        } else {
            draft.other(attribute.value().isEmpty() ? attribute.name() : attribute.name() + ": " + attribute.value());
        }
    }

    private void note(Lines.Note note) {
        DraftTag draft = byTarget.get(note.target());
        if (draft == null) {
            passed.line(note.line(), note.type());
        } else if (note.type().equals(Remarks.TYPE)) {
            draft.remarks.putAll(Remarks.read(note.text()));
        } else {
            draft.note(note.text());
        }
    }

    private void reference(Lines.Reference reference) {
        DraftTag draft = byTarget.get(reference.target());
        Said what = Kinds.REGISTERS.get(reference.register());
        if (draft == null) {
            passed.line(reference.line(), reference.register());
        } else if (what != null) {
            draft.said.put(what, known(what, reference));
        } else if (isSource(reference.target(), draft) && !draft.said.containsKey(Said.SPEAKER)) {
            draft.said.put(Said.SPEAKER, reference.name().isBlank() ? reference.id() : reference.name());
        } else {
            draft.other(reference.register() + ":" + reference.id() + " " + reference.name());
        }
    }

    private boolean isSource(String target, DraftTag draft) {
        Lines.Mark mark = lines.marks.get(target);
        return mark != null && draft.spans.containsKey(Role.SOURCE) && Kinds.part(mark.type()) == Role.SOURCE;
    }

    /// The id of an entry that Pressmark once wrote, or else its name.
    private String known(Said what, Lines.Reference reference) {
        String name = Remarks.decoded(reference.name());
        UUID id = DraftTag.id(reference.id());
        if (what == Said.CODE || id == null || name.isBlank()) {
            return name.isBlank() ? reference.id() : name;
        }
        String line = Fragments.flat(name);
        entries.computeIfAbsent(id, any -> switch (what) {
            case VIA, OUTLET -> Outlet.named(id, line);
            case CLAIM -> Claim.worded(id, name);
            default -> Speaker.named(id, line);
        });
        return id.toString();
    }

    private void relation(Lines.Relation relation) {
        DraftTag from = byTarget.get(relation.from());
        DraftTag to = byTarget.get(relation.to());
        Said what =
                switch (relation.type()) {
                    case Kinds.INSIDE -> Said.PARENT;
                    case Kinds.QUOTED -> Said.QUOTE;
                    default -> null;
                };
        if (from == null || to == null || what == null) {
            passed.line(relation.line(), relation.type());
        } else {
            from.said.put(what, to.key + " " + annotator);
        }
    }
}
