package org.pressmark.view.side;

import org.jspecify.annotations.Nullable;
import org.pressmark.command.WhenNotation;
import org.pressmark.model.When;
import org.pressmark.settings.Phrases;
import org.pressmark.view.DateWords;
import org.pressmark.view.form.Typing;

/// Dates, shown as `11 Mar 2022, zone unknown` and typed as `2022-03-11`.
record WhenTyping(Phrases phrases) implements Typing<When> {
    @Override
    public String show(When when) {
        return new DateWords(phrases).show(when);
    }

    @Override
    public String write(When when) {
        return WhenNotation.write(when);
    }

    @Override
    public @Nullable When read(String typed) {
        return typed.isEmpty() ? null : WhenNotation.read(typed);
    }
}
