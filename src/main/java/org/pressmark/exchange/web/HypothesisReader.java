package org.pressmark.exchange.web;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignArticle;
import org.pressmark.exchange.foreign.ForeignArticle.Known;
import org.pressmark.exchange.foreign.ForeignSet;
import org.pressmark.exchange.foreign.ForeignSpan;
import org.pressmark.exchange.foreign.ForeignTag;
import org.pressmark.exchange.foreign.ForeignTag.Said;
import org.pressmark.exchange.json.CannotImport;
import org.pressmark.exchange.json.Cursor;
import org.pressmark.exchange.json.JsonInput;
import org.pressmark.exchange.json.Members;
import org.pressmark.exchange.json.Place;
import org.pressmark.exchange.json.ReadLimits;
import org.pressmark.model.Annotation.Kind;
import org.pressmark.model.RoleSpan.Role;
import org.pressmark.text.OffsetUnit;

/// Reads what Hypothesis hands out: the answer of its interface, or what its client exports.
///
/// Its positions count UTF-16 code units of the whole page with menus and all, so where there is a quote, the quote
/// and what stands around it decide. Answers to an annotation become part of its note, each with who wrote it.
final class HypothesisReader {
    private static final String ACCOUNT = "acct:";
    private static final String HOME = "@hypothes.is";

    private final Cursor cursor;
    private final PassedOver passed;
    private final Map<String, Page> pages = new LinkedHashMap<>();
    private final Map<String, List<String>> answers = new LinkedHashMap<>();
    private final List<Members> waiting = new ArrayList<>();
    private boolean isAnswer;

    /// The annotations of one page.
    private record Page(Place place, String name, Map<Known, String> known, List<Members> annotations) {}

    private HypothesisReader(Cursor cursor) {
        this.cursor = cursor;
        this.passed = new PassedOver(cursor.file());
    }

    /// @throws CannotImport if it cannot be read, or holds no annotations
    static ForeignSet read(Path file, ReadLimits limits) {
        return JsonInput.read(file, limits, cursor -> new HypothesisReader(cursor).read());
    }

    private ForeignSet read() {
        do {
            if (cursor.atArray()) {
                cursor.array(Place.FILE, this::annotation);
            } else {
                cursor.object(Place.FILE, this::member);
                if (!isAnswer) {
                    throw CannotImport.at("exchange.needed", cursor.file(), Place.FILE, "rows");
                }
            }
        } while (cursor.next());
        waiting.forEach(this::answer);
        List<ForeignArticle> articles =
                pages.values().stream().map(this::article).toList();
        answers.keySet().forEach(missing -> passed.add("exchange.hypothesis.note.answer", Place.FILE, missing));
        return new ForeignSet(
                cursor.file(), HypothesisFormat.NAME, OffsetUnit.UTF_16, List.of(), articles, passed.told());
    }

    private void member(String name, Place place) {
        switch (name) {
            case "rows", "annotations" -> {
                isAnswer = true;
                cursor.array(place, this::annotation);
            }
            case "total", "export_date", "export_userid", "client_version", "replies" -> cursor.skip();
            default -> throw CannotImport.at("exchange.hypothesis.foreign", cursor.file(), place, name);
        }
    }

    private void annotation(Place place) {
        Members in = cursor.members(place);
        if (WebValues.text(in, "id") == null) {
            throw in.unfit("exchange.needed", "id");
        }
        if (!WebValues.texts(in, "references").isEmpty()) {
            waiting.add(in);
        } else {
            page(in).annotations().add(in);
        }
    }

    private Page page(Members in) {
        String uri = WebValues.text(in, "uri");
        String source = WebValues.objects(in, "target")
                .map(target -> WebValues.text(target, "source"))
                .filter(each -> each != null)
                .findFirst()
                .orElse(Iris.likeFile(cursor.file()));
        String address = Iris.withoutFragment(uri == null ? source : uri);
        return pages.computeIfAbsent(address, first -> {
            Map<Known, String> known = new EnumMap<>(Known.class);
            if (Iris.isWebAddress(first)) {
                known.put(Known.URL, first);
            }
            String title = WebValues.objects(in, "document")
                    .map(document -> WebValues.text(document, "title"))
                    .filter(each -> each != null && !each.isBlank())
                    .findFirst()
                    .orElse(null);
            if (title != null) {
                known.put(Known.TITLE, title);
            }
            return new Page(in.place(), title == null ? first : title, known, new ArrayList<>());
        });
    }

    /// The first of the references is the annotation that the whole thread hangs on.
    private void answer(Members in) {
        String words = WebValues.text(in, "text");
        String who = user(in);
        if (words != null && !words.isBlank()) {
            answers.computeIfAbsent(WebValues.texts(in, "references").getFirst(), root -> new ArrayList<>())
                    .add((who == null ? "" : who + ": ") + words);
        }
    }

    private ForeignArticle article(Page page) {
        List<ForeignTag> tags = new ArrayList<>();
        page.annotations().forEach(in -> tags(in, tags));
        return new ForeignArticle(null, page.name(), null, page.place(), page.known(), tags);
    }

    private void tags(Members in, List<ForeignTag> into) {
        ForeignSpan anywhere = span(in, Role.CODING);
        String note = note(in);
        List<String> tags = WebValues.texts(in, "tags").stream()
                .filter(tag -> !tag.isBlank())
                .distinct()
                .toList();
        String id = String.valueOf(WebValues.text(in, "id"));
        for (String tag : tags.isEmpty() ? List.of(unnamed(anywhere, note)) : tags) {
            Kind kind = anywhere == null ? Kind.CODING : WebTags.kind(tag);
            ForeignSpan span = span(in, WebTags.role(kind));
            Map<Said, String> said = new EnumMap<>(Said.class);
            if (kind == Kind.CODING) {
                said.put(Said.CODE, tag.strip());
            }
            if (note != null) {
                said.put(Said.NOTE, note);
            }
            into.add(new ForeignTag(
                    tags.size() > 1 ? id + " " + tag : id,
                    null,
                    in.place(),
                    kind,
                    user(in),
                    time(in, "created"),
                    time(in, "updated"),
                    span == null ? List.of() : List.of(span),
                    said));
        }
    }

    private static String unnamed(@Nullable ForeignSpan span, @Nullable String note) {
        if (span == null) {
            return "page note";
        }
        return note == null ? "highlight" : "annotation";
    }

    private @Nullable String note(Members in) {
        List<String> all = new ArrayList<>();
        String words = WebValues.text(in, "text");
        if (words != null && !words.isBlank()) {
            all.add(words);
        }
        List<String> more = answers.remove(WebValues.text(in, "id"));
        if (more != null) {
            all.addAll(more);
        }
        return all.isEmpty() ? null : String.join("\n", all);
    }

    /// The stretch that the quote means, or the position where there is no quote; null for a note on the page.
    private static @Nullable ForeignSpan span(Members in, Role role) {
        List<Members> selectors = WebValues.objects(in, "target")
                .flatMap(target -> WebValues.objects(target, "selector"))
                .toList();
        for (Members selector : selectors) {
            String exact = WebValues.text(selector, "exact");
            if (exact != null && !exact.isEmpty()) {
                String prefix = WebValues.text(selector, "prefix");
                String suffix = WebValues.text(selector, "suffix");
                return ForeignSpan.quoted(role, exact, prefix == null ? "" : prefix, suffix == null ? "" : suffix);
            }
        }
        for (Members selector : selectors) {
            if (WebValues.texts(selector, "type").contains("TextPositionSelector")) {
                return ForeignSpan.at(role, selector.number("start"), selector.number("end"), null);
            }
        }
        return null;
    }

    private static @Nullable Instant time(Members in, String name) {
        String time = in.textOrNull(name);
        Instant at = time == null ? null : WebValues.instant(time);
        if (time != null && at == null) {
            throw in.wrong("exchange.instant", name, time);
        }
        return at;
    }

    /// `acct:ann@hypothes.is` is Ann to everybody there; others keep the name of their house.
    private static @Nullable String user(Members in) {
        String account = in.textOrNull("user");
        if (account == null || account.isBlank()) {
            return null;
        }
        String name = account.startsWith(ACCOUNT) ? account.substring(ACCOUNT.length()) : account;
        return name.endsWith(HOME) ? name.substring(0, name.length() - HOME.length()) : name;
    }
}
