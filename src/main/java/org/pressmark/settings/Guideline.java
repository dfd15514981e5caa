package org.pressmark.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/// The rules by which the borders of tags are drawn, as they stand in `assets/guideline`. Immutable, any thread.
public record Guideline(List<Rule> rules) {
    /// One rule. `about` is the kind of tag it is for: `quote`, `claim`, `outlet`, `zone`, `quoted-term`, `coding`.
    public record Rule(String about, String title, String rule, List<Example> examples) {
        public Rule {
            examples = List.copyOf(examples);
        }
    }

    /// An example and why it is tagged so. In its text `{q:…}` stands around what is tagged: q content, s source, u
    /// cue, a addressee, c claim, o outlet mention, z zone, x marks that quote nobody.
    public record Example(String text, String why) {}

    public Guideline {
        rules = List.copyOf(rules);
    }

    /// The rules in a language of the program.
    public static Guideline in(Language language) {
        return switch (language) {
            case ENGLISH -> read("/assets/guideline/guideline.json");
            case RUSSIAN -> read("/assets/guideline/ru/guideline.json");
        };
    }

    private static Guideline read(String resource) {
        try (InputStream stream = Guideline.class.getResourceAsStream(resource)) {
            Rule[] rules = JsonMapper.builder().build().readValue(Objects.requireNonNull(stream), Rule[].class);
            return new Guideline(List.of(rules));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
