package org.pressmark.view.side;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;
import org.pressmark.settings.Phrases;
import org.pressmark.view.form.Typing;

/// Languages, shown as `English (en)` and typed as BCP 47 tags: `en`, `zh-Hant`, `pt-BR`.
record LanguageTyping(Phrases phrases) implements Typing<String> {
    @Override
    public String show(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(phrases.locale());
        return name.isEmpty() || name.equals(tag) ? tag : name + " (" + tag + ")";
    }

    @Override
    public String write(String tag) {
        return tag;
    }

    @Override
    public @Nullable String read(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        try {
            Locale language = new Locale.Builder().setLanguageTag(typed).build();
            if (!language.getLanguage().isEmpty()) {
                return language.toLanguageTag();
            }
        } catch (IllformedLocaleException unknown) {
            throw new Refusal(Message.of("typed.language"), unknown);
        }
        throw new Refusal(Message.of("typed.language"));
    }
}
