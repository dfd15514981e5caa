package org.pressmark.view.followup;

import org.pressmark.model.Finding;
import org.pressmark.settings.Phrases;
import org.pressmark.view.Words;

/// The words for findings. Screen thread only.
record FindingWords(Phrases phrases) {
    String kind(Finding finding) {
        return kind(finding.kind());
    }

    String kind(Finding.Kind kind) {
        return phrases.say(Words.key(kind));
    }

    /// What it means and how it is settled, in a sentence or two.
    String help(Finding finding) {
        return phrases.say(Words.key(finding.kind()) + ".help");
    }

    /// The words it is about, or its kind where it is about the article as a whole.
    String about(Finding finding) {
        String words = finding.words().strip();
        String speaker = finding.kind() == Finding.Kind.SOURCE_BY_NO_ALIAS ? finding.detail() : null;
        if (words.isEmpty()) {
            return kind(finding);
        }
        return speaker == null ? words : words + " → " + speaker;
    }
}
