package org.pressmark.model;

import java.util.List;

/// What a file held and what of it comes into a project.
///
/// Of each kind, what was read is what is added, what was there already, and what the project holds in another
/// wording and keeps so: nothing is dropped silently. `notes` say the rest in sentences.
public record ImportReport(List<Count> counts, List<Message> notes) {
    /// What can be counted, in the order of a report.
    public enum Kind {
        ANNOTATORS,
        SETS,
        OUTLETS,
        SPEAKERS,
        CLAIMS,
        CODEBOOKS,
        CODES,
        PRESETS,
        ARTICLES,
        QUOTES,
        CLAIM_OCCURRENCES,
        OUTLET_MENTIONS,
        CODINGS,
        ZONES,
        QUOTED_TERMS,
        CLAIM_LINKS,
        REVIEWS,
        DISMISSALS,
        COMPLETIONS,
        VERDICTS
    }

    /// Entries of one kind: `read == added + there + kept`.
    public record Count(Kind kind, int read, int added, int there, int kept) {}

    public ImportReport {
        counts = List.copyOf(counts);
        notes = List.copyOf(notes);
    }

    public int added() {
        return counts.stream().mapToInt(Count::added).sum();
    }
}
