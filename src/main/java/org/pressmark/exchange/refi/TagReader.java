package org.pressmark.exchange.refi;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.exchange.xml.XmlElement;
import org.pressmark.model.Annotation.Kind;
import org.pressmark.model.RoleSpan.Role;

/// Makes tags of the selections of one source.
///
/// 1. A selection with a code below `Pressmark` that says what it is becomes a tag of that kind, with the
/// selections
///    that are linked to it.
/// 2. Every other code on a selection becomes a coding.
/// 3. A selection with words about it and no code becomes a coding of the code `comment`.
final class TagReader {
    private static final String COMMENT = "REFI-QDA > comment";

    private final QdeFrame frame;
    private final CodeReader.Codes codes;
    private final Passed passed;
    private final String text;
    private final Map<String, Selection> byKey = new HashMap<>();
    private final Set<String> members = new HashSet<>();

    /// @param text the text of the source, or empty where the file does not hold it
    TagReader(QdeFrame frame, CodeReader.Codes codes, Passed passed, String text) {
        this.frame = frame;
        this.codes = codes;
        this.passed = passed;
        this.text = Selection.alike(text);
    }

    List<ForeignTag> tags(List<Selection> selections) {
        selections.forEach(each -> byKey.put(each.key(), each));
        for (Selection each : selections) {
            if (mark(each) != null || hasCode(each)) {
                frame.linksFrom(each.key()).stream()
                        .filter(link -> role(link.name()) != null && byKey.containsKey(link.to()))
                        .filter(link -> !link.to().equals(each.key()))
                        .forEach(link -> members.add(link.to()));
            }
        }
        List<ForeignTag> tags = new ArrayList<>();
        for (Selection each : selections) {
            if (!members.contains(each.key())) {
                tags(each, tags);
            }
        }
        return tags;
    }

    private void tags(Selection selection, List<ForeignTag> tags) {
        int before = tags.size();
        Meaning.OfTag mark = mark(selection);
        if (mark != null) {
            tags.add(marked(selection, mark));
        }
        List<XmlElement> codings = selection.element().all("Coding").toList();
        for (XmlElement coding : codings) {
            switch (meaning(coding)) {
                case Meaning.OfBook code -> tags.add(coded(selection, coding, code, tags.size() > before));
                case Meaning.OfTag tag
                when mark == null && !hasCode(selection) ->
                    tags.add(plain(selection, coding, tag.path(), tags.size() > before));
                case Meaning.OfTag partOfTheTag -> {}
                case null -> passed.unknownCode();
            }
        }
        if (tags.size() == before) {
            comment(selection, tags);
        }
    }

    private void comment(Selection selection, List<ForeignTag> tags) {
        String note = Remarks.of(selection, text, frame);
        if (note == null) {
            passed.uncoded();
        } else {
            tags.add(plain(selection, selection.element(), COMMENT, false));
        }
    }

    private @Nullable Meaning meaning(XmlElement coding) {
        XmlElement code = coding.first("CodeRef");
        return code == null ? null : codes.meanings().get(Guids.key(code.get("targetGUID")));
    }

    private Meaning.@Nullable OfTag mark(Selection selection) {
        return selection
                .element()
                .all("Coding")
                .map(this::meaning)
                .filter(meaning -> meaning instanceof Meaning.OfTag tag && tag.isMark() && begins(tag))
                .map(Meaning.OfTag.class::cast)
                .findFirst()
                .orElse(null);
    }

    /// Cues, sources and addressees make a tag only together with a content.
    private static boolean begins(Meaning.OfTag tag) {
        return tag.group() != Group.QUOTE || tag.name().equals(Spelling.of(Role.CONTENT));
    }

    private boolean hasCode(Selection selection) {
        return selection.element().all("Coding").anyMatch(coding -> meaning(coding) instanceof Meaning.OfBook);
    }

    private ForeignTag marked(Selection selection, Meaning.OfTag mark) {
        Map<Said, String> said = said(selection, mark);
        Kind kind =
                switch (mark.group()) {
                    case CLAIM_OCCURRENCE -> Kind.CLAIM;
                    case OUTLET_MENTION -> Kind.OUTLET;
                    case ZONE -> Kind.ZONE;
                    case QUOTED_TERM -> Kind.QUOTED_TERM;
                    default -> Kind.QUOTE;
                };
        Said what =
                switch (mark.group()) {
                    case OUTLET_MENTION -> Said.MENTION_ROLE;
                    case ZONE -> Said.ZONE;
                    case QUOTED_TERM -> Said.TERM;
                    default -> null;
                };
        if (what != null) {
            said.put(what, mark.name());
        }
        frame.linksFrom(selection.key()).forEach(link -> {
            Said relation =
                    link.name().equals("parent") ? Said.PARENT : link.name().equals("quote") ? Said.QUOTE : null;
            Selection other = byKey.get(link.to());
            if (relation != null && other != null) {
                said.put(relation, tagKey(other, mark(other)));
            }
        });
        return tag(selection, selection.element(), tagKey(selection, mark), kind, spans(selection, role(kind)), said);
    }

    private String tagKey(Selection selection, @Nullable Meaning mark) {
        return frame.isOwn() ? selection.key() : place(selection) + (mark == null ? "" : " " + mark.path());
    }

    /// The same in each export of a tool that renews its GUIDs.
    private String place(Selection selection) {
        String user = frame.users().getOrDefault(Guids.key(selection.element().get("creatingUser")), "");
        return selection.start() + "-" + selection.end() + " " + user;
    }

    private List<ForeignSpan> spans(Selection selection, Role first) {
        List<ForeignSpan> spans = new ArrayList<>();
        spans.add(selection.span(first, text));
        frame.linksFrom(selection.key()).forEach(link -> {
            Role role = role(link.name());
            Selection member = byKey.get(link.to());
            if (role != null && member != null && !member.equals(selection)) {
                spans.add(member.span(role, text));
            }
        });
        return spans;
    }

    private static Role role(Kind kind) {
        return switch (kind) {
            case QUOTE -> Role.CONTENT;
            case CLAIM -> Role.CLAIM;
            case OUTLET -> Role.MENTION;
            case ZONE -> Role.ZONE;
            case QUOTED_TERM -> Role.TERM;
            case CODING -> Role.CODING;
        };
    }

    private static @Nullable Role role(String link) {
        return Spelling.value(Role.class, link);
    }

    /// A code of a codebook on a selection. The first is the tag that the selection was exported as, if it was.
    private ForeignTag coded(Selection selection, XmlElement coding, Meaning.OfBook code, boolean another) {
        Map<Said, String> said = another ? new EnumMap<>(Said.class) : said(selection, null);
        said.put(Said.CODE, code.code().toString());
        String key = frame.isOwn() && !another ? selection.key() : place(selection) + " " + code.path();
        return tag(
                selection,
                another ? coding : times(selection, coding),
                key,
                Kind.CODING,
                spans(selection, Role.CODING),
                said);
    }

    private XmlElement times(Selection selection, XmlElement coding) {
        return frame.isOwn() || (coding.get("creatingUser") == null && coding.get("creationDateTime") == null)
                ? selection.element()
                : coding;
    }

    private ForeignTag plain(Selection selection, XmlElement by, String path, boolean another) {
        Map<Said, String> said = another ? new EnumMap<>(Said.class) : said(selection, null);
        said.put(Said.CODE, path);
        return tag(
                selection,
                by,
                place(selection) + " " + path,
                Kind.CODING,
                List.of(selection.span(Role.CODING, text)),
                said);
    }

    /// A code on the whole source.
    List<ForeignTag> ofWhole(XmlElement coding) {
        Meaning meaning = meaning(coding);
        if (meaning == null) {
            passed.unknownCode();
            return List.of();
        }
        String key = Guids.key(coding.get("guid"));
        Map<Said, String> said = new EnumMap<>(Said.class);
        said.put(Said.CODE, meaning instanceof Meaning.OfBook code ? code.code().toString() : meaning.path());
        String note = String.join("\n", Remarks.of(frame, coding, key));
        if (!note.isEmpty()) {
            said.put(Said.NOTE, note);
        }
        if (frame.isOwn()) {
            said.put(Said.ORIGIN, "human");
        }
        return List.of(tag(coding, frame.isOwn() ? key : "whole " + meaning.path(), Kind.CODING, List.of(), said));
    }

    private Map<Said, String> said(Selection selection, Meaning.@Nullable OfTag mark) {
        Map<Said, String> said = new EnumMap<>(Said.class);
        String note = Remarks.of(selection, text, frame);
        if (note != null) {
            said.put(Said.NOTE, note);
        }
        if (frame.isOwn()) {
            said.put(Said.ORIGIN, "human");
        }
        selection.element().all("Coding").forEach(coding -> {
            if (meaning(coding) instanceof Meaning.OfTag tag && !tag.isMark()) {
                said.put(Told.what(tag, mark), Told.value(tag, frame, codes));
            }
        });
        return said;
    }

    private ForeignTag tag(
            Selection selection,
            XmlElement by,
            String key,
            Kind kind,
            List<ForeignSpan> spans,
            Map<Said, String> said) {
        XmlElement whose = by.get("creatingUser") == null ? selection.element() : by;
        Instant created = Authorship.created(by);
        UUID id = frame.isOwn() && key.equals(selection.key()) ? Guids.parsed(key) : null;
        return new ForeignTag(
                key,
                id,
                selection.element().place(),
                kind,
                Authorship.user(whose, frame),
                created == null ? Authorship.created(selection.element()) : created,
                Authorship.modified(by),
                spans,
                said);
    }

    private ForeignTag tag(XmlElement by, String key, Kind kind, List<ForeignSpan> spans, Map<Said, String> said) {
        UUID id = frame.isOwn() ? Guids.parsed(key) : null;
        return new ForeignTag(
                key,
                id,
                by.place(),
                kind,
                Authorship.user(by, frame),
                Authorship.created(by),
                Authorship.modified(by),
                spans,
                said);
    }
}
