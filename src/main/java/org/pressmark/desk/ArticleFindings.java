package org.pressmark.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Finding;

/// What was found in one article, in the order of the text: what is open, and what was put aside for good.
public record ArticleFindings(UUID article, String title, List<Finding> open, List<Finding> dismissed) {
    public ArticleFindings {
        open = List.copyOf(open);
        dismissed = List.copyOf(dismissed);
    }

    static ArticleFindings of(UUID article, String title, List<Finding> found, List<Dismissal> dismissals) {
        Set<Dismissal.Subject> aside = new HashSet<>();
        dismissals.forEach(dismissal -> aside.add(dismissal.subject()));
        return new ArticleFindings(
                article,
                title,
                found.stream()
                        .filter(finding -> !aside.contains(finding.subject()))
                        .toList(),
                found.stream()
                        .filter(finding -> aside.contains(finding.subject()))
                        .toList());
    }

    boolean isNothing() {
        return open.isEmpty() && dismissed.isEmpty();
    }
}
