package org.pressmark.exchange.jsonl;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.flat.FlatArticle;
import org.pressmark.exchange.flat.FlatEntries;
import org.pressmark.exchange.flat.FlatTag;
import org.pressmark.exchange.flat.Labels;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.Spelling;
import org.pressmark.model.Annotation;
import org.pressmark.model.RoleSpan.Role;

/// One text with its regions and the labels of the whole, as a file of any of these tools has it.
record Task(
        String name,
        @Nullable String text,
        List<Region> regions,
        List<String> labels,
        @Nullable String annotator,
        @Nullable Instant at,
        Map<Known, String> known,
        Details details,
        Place place) {
    /// The same, made by somebody.
    Task by(String somebody) {
        return new Task(name, text, regions, labels, somebody, at, known, details, place);
    }

    ForeignArticle article(FlatEntries entries) {
        Map<Known, String> all = new EnumMap<>(Known.class);
        all.putAll(known);
        all.putAll(FlatArticle.read(details.article(), entries));
        return new ForeignArticle(
                FlatTag.id(details.article().get(FlatArticle.ID)),
                all.getOrDefault(Known.TITLE, name),
                text == null || text.isEmpty() ? null : text,
                place,
                all,
                tags(entries));
    }

    private List<ForeignTag> tags(FlatEntries entries) {
        Map<String, Deque<Region>> left = new HashMap<>();
        regions.forEach(region ->
                left.computeIfAbsent(region.key(), any -> new ArrayDeque<>()).add(region));
        List<ForeignTag> tags = new ArrayList<>();
        for (Details.Tag tag : details.tags()) {
            ForeignTag found = found(tag, left, entries);
            if (found != null) {
                tags.add(found);
            }
        }
        for (Region region : regions) {
            Deque<Region> same = left.get(region.key());
            if (same != null && !same.isEmpty()) {
                tags.add(labelled(same.removeFirst()));
            }
        }
        List<String> ofWhole = new ArrayList<>(labels);
        details.tags().stream()
                .filter(tag -> tag.stretches().isEmpty())
                .forEach(tag -> ofWhole.remove(tag.words().get(Spelling.of(Said.CODE))));
        ofWhole.forEach(label -> tags.add(ofWhole(label)));
        return tags;
    }

    /// A tag of Pressmark's, as far as its stretches are still there; null where none is that it cannot do without.
    private @Nullable ForeignTag found(Details.Tag tag, Map<String, Deque<Region>> left, FlatEntries entries) {
        List<ForeignSpan> spans = new ArrayList<>();
        boolean isWhole = tag.stretches().isEmpty();
        for (Details.Stretch stretch : tag.stretches()) {
            Deque<Region> there = left.get(stretch.region().key());
            if (there != null && !there.isEmpty()) {
                there.removeFirst();
                spans.add(stretch.region().span(stretch.role()));
                isWhole |=
                        stretch.role() != Role.CUE && stretch.role() != Role.SOURCE && stretch.role() != Role.ADDRESSEE;
            }
        }
        String key = String.valueOf(tag.words().get(FlatTag.ID));
        return isWhole ? FlatTag.read(tag.words(), key, place, spans, entries) : null;
    }

    private ForeignTag labelled(Region region) {
        Labels.Meant meant = Labels.read(region.label());
        Map<Said, String> said = new EnumMap<>(Said.class);
        said.putAll(meant.said());
        if (region.note() != null) {
            said.put(Said.NOTE, region.note());
        }
        String by = region.annotator() == null ? annotator : region.annotator();
        return new ForeignTag(
                region.key() + (by == null ? "" : " " + by),
                null,
                region.place(),
                meant.kind(),
                by,
                region.at() == null ? at : region.at(),
                null,
                List.of(region.span(meant.role())),
                said);
    }

    private ForeignTag ofWhole(String label) {
        return new ForeignTag(
                "whole " + label + (annotator == null ? "" : " " + annotator),
                null,
                place,
                Annotation.Kind.CODING,
                annotator,
                at,
                null,
                List.of(),
                Map.of(Said.CODE, label));
    }
}
