package org.pressmark.view.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.Desk;
import org.pressmark.desk.Group;
import org.pressmark.desk.OpenText;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Coding;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.model.Zone;
import org.pressmark.suggest.Zones;
import org.pressmark.text.Span;
import org.pressmark.view.reader.mark.Mark;
import org.pressmark.view.reader.mark.MarkForm;
import org.pressmark.view.reader.mark.Tone;
import org.pressmark.view.reader.words.ParagraphLook;

/// Turns annotations into what the reader shows: marks, and the look of the paragraphs that zones cover.
final class TagMarks {
    /// Paragraphs from either end of an article.
    private static final int NEAR = 30;

    private final Desk desk;

    TagMarks(Desk desk) {
        this.desk = desk;
    }

    List<Mark> marks(Annotation tag) {
        Group group = Group.of(tag);
        String colour = colour(tag);
        List<Mark> marks = new ArrayList<>();
        for (RoleSpan span : tag.spans()) {
            marks.add(new Mark(tag.id(), form(span.role()), span.span(), group, colour));
        }
        if (tag instanceof Quote quote && !tones(quote).isEmpty()) {
            int bearer = bearer(quote);
            marks.set(bearer, marks.get(bearer).with(tones(quote)));
        }
        return marks;
    }

    private static Set<Tone> tones(Quote quote) {
        Set<Tone> tones = EnumSet.noneOf(Tone.class);
        switch (quote.stance()) {
            case NEUTRAL -> {}
            case ENDORSING -> tones.add(Tone.ENDORSED);
            case DOUBTING -> tones.add(Tone.DOUBTED);
        }
        switch (quote.polarity()) {
            case ASSERTED -> {}
            case DENIED -> tones.add(Tone.DENIED);
            case DECLINED -> tones.add(Tone.DECLINED);
        }
        return tones;
    }

    /// Which span of a quote bears what is said of stance and polarity: its cue, or else the last of its words.
    private static int bearer(Quote quote) {
        int bearer = 0;
        for (int at = 0; at < quote.spans().size(); at++) {
            RoleSpan.Role role = quote.spans().get(at).role();
            if (role == RoleSpan.Role.CUE) {
                return at;
            }
            bearer = role == RoleSpan.Role.CONTENT ? at : bearer;
        }
        return bearer;
    }

    private @Nullable String colour(Annotation tag) {
        Code code = tag instanceof Coding coding ? desk.shelves().codes().find(coding.code()) : null;
        return code == null ? null : code.color();
    }

    private static MarkForm form(RoleSpan.Role role) {
        return switch (role) {
            case CONTENT -> MarkForm.QUOTE_CONTENT;
            case CUE -> MarkForm.CUE;
            case SOURCE -> MarkForm.SOURCE;
            case ADDRESSEE -> MarkForm.ADDRESSEE;
            case CLAIM -> MarkForm.CLAIM;
            case MENTION -> MarkForm.OUTLET;
            case ZONE -> MarkForm.ZONE;
            case TERM -> MarkForm.QUOTED_TERM;
            case CODING -> MarkForm.CODING;
        };
    }

    /// How a paragraph, counted from 0, is set: as the zone that covers it says; where none does, as it seems to
    /// be by its words and place. Only the paragraphs near either end are looked at for that: furniture stands
    /// there.
    ParagraphLook look(OpenText open, int index) {
        Span paragraph = open.paragraphs().get(index);
        for (Annotation tag : desk.tags().overlapping(paragraph)) {
            if (tag instanceof Zone zone && zone.extent().anyMatch(span -> ZoneLooks.coversMost(span, paragraph))) {
                return ZoneLooks.of(zone.type());
            }
        }
        if (isRefused(paragraph)) {
            return ParagraphLook.BODY;
        }
        boolean nearAnEnd = index < NEAR || index >= open.paragraphs().size() - NEAR;
        return nearAnEnd
                ? Zones.zoneOf(open.text(), open.paragraphs(), index)
                        .map(ZoneLooks::of)
                        .orElse(ParagraphLook.BODY)
                : ParagraphLook.BODY;
    }

    /// Whether somebody said that it is no furniture.
    private boolean isRefused(Span paragraph) {
        return zones(desk.followUp().asideProperty().get()).anyMatch(zone -> ZoneLooks.coversMost(zone, paragraph));
    }

    private static Stream<Span> zones(@Nullable List<Dismissal> aside) {
        return aside == null
                ? Stream.of()
                : aside.stream()
                        .filter(one -> one.matter() == Dismissal.Matter.PROPOSAL
                                && one.what().equals(Annotation.Kind.ZONE.name()))
                        .flatMap(one -> Stream.ofNullable(one.subject().place()));
    }

    /// Where a proposed zone was refused or brought back.
    Set<Span> refusedZones(@Nullable List<Dismissal> before, @Nullable List<Dismissal> now) {
        Set<Span> changed = zones(before).collect(Collectors.toCollection(HashSet::new));
        zones(now).filter(zone -> !changed.remove(zone)).toList().forEach(changed::add);
        return before == null && now == null ? Set.of() : changed;
    }

    /// The looks of all paragraphs, in order.
    List<ParagraphLook> looks(OpenText open) {
        List<ParagraphLook> looks = new ArrayList<>();
        for (int index = 0; index < open.paragraphs().size(); index++) {
            looks.add(look(open, index));
        }
        return looks;
    }
}
