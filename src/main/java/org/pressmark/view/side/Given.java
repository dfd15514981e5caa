package org.pressmark.view.side;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Edits;
import org.pressmark.command.Lookup;
import org.pressmark.desk.Desk;
import org.pressmark.desk.OpenText;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Outlet;
import org.pressmark.model.Speaker;
import org.pressmark.settings.Phrases;
import org.pressmark.text.Span;
import org.pressmark.view.Words;
import org.pressmark.view.form.EntryField;
import org.pressmark.view.form.Source;

/// What every pane of this side is given: what lies open, how it is edited, and the words for it. Screen thread
/// only.
record Given(Desk desk, Edits edits, Lookup lookup, Phrases phrases) {
    String say(String key, Object... arguments) {
        return phrases.say(key, arguments);
    }

    /// The word for a value of an enumeration of the model.
    String word(Enum<?> value) {
        return phrases.say(Words.key(value));
    }

    /// Looks at a tag: the caret goes to its beginning and it comes under inspection.
    void goTo(Annotation tag) {
        goTo(tag.start());
        desk.choose(tag);
    }

    /// Looks at a tag; where that was looked at already, at its next part, round and round.
    void goOn(Annotation tag) {
        Annotation chosen = desk.chosenProperty().get();
        if (chosen == null || !chosen.id().equals(tag.id())) {
            goTo(tag);
            return;
        }
        goTo(tag.extent()
                .map(Span::start)
                .filter(start -> start > desk.caret())
                .findFirst()
                .orElse(tag.start()));
    }

    void goTo(int offset) {
        desk.select(Span.caret(offset), offset);
    }

    /// The number of the paragraph, from 1, in which a place of the open article stands.
    int paragraph(Span place) {
        OpenText open = Objects.requireNonNull(desk.textProperty().get());
        return open.paragraphNumber(place.start());
    }

    EntryField<Speaker> speakerField(String whenUnknown) {
        return new EntryField<>(
                new Source<>(lookup::speakers, speaker -> speaker.names().toList(), Speaker::role, edits::newSpeaker),
                whenUnknown,
                phrases);
    }

    EntryField<Outlet> outletField(String whenUnknown) {
        return new EntryField<>(
                new Source<>(lookup::outlets, outlet -> outlet.names().toList(), Outlet::country, edits::newOutlet),
                whenUnknown,
                phrases);
    }

    EntryField<Code> codeField(String whenUnknown) {
        return new EntryField<>(
                new Source<>(lookup::codes, code -> List.of(code.name()), Code::key, null), whenUnknown, phrases);
    }

    @Nullable
    Speaker speaker(java.util.@Nullable UUID id) {
        return desk.shelves().speakers().find(id);
    }

    @Nullable
    Outlet outlet(java.util.@Nullable UUID id) {
        return desk.shelves().outlets().find(id);
    }

    /// What there is, for those who hear it.
    static String sentence(@Nullable String... parts) {
        return String.join(", ", present(parts).filter(part -> !part.isEmpty()).toList());
    }

    /// Joins what there is with middle dots.
    static String dotted(@Nullable String... parts) {
        return String.join(" · ", present(parts).toList());
    }

    private static Stream<String> present(@Nullable String... parts) {
        return Arrays.stream(parts).filter(Objects::nonNull).map(Objects::requireNonNull);
    }
}
