package org.pressmark.view.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pressmark.desk.ArticleFindings;
import org.pressmark.model.Finding;

/// Makes the lines of the list: of one article by kind, of the project by article.
///
/// @param kind only findings of this kind; null is all
record FindingRows(FindingWords words, Which which, Finding.@Nullable Kind kind) {
    /// More lines than this are only counted: who has so many settles the first of them first.
    static final int MOST = 20_000;

    /// What is listed of all that was found.
    enum Which {
        OPEN,
        DISMISSED
    }

    List<FindingRow> byKind(ArticleFindings found) {
        Map<Finding.Kind, List<Finding>> kinds = new TreeMap<>();
        listed(found)
                .forEach(finding -> kinds.computeIfAbsent(finding.kind(), first -> new ArrayList<>())
                        .add(finding));
        List<FindingRow> rows = new ArrayList<>();
        kinds.forEach((each, findings) -> {
            rows.add(new FindingRow.Head(words.kind(each), findings.size()));
            findings.forEach(finding -> rows.add(new FindingRow.Line(finding, "")));
        });
        return rows;
    }

    List<FindingRow> byArticle(List<ArticleFindings> all) {
        List<FindingRow> rows = new ArrayList<>();
        int more = 0;
        for (ArticleFindings each : all) {
            List<Finding> findings = listed(each);
            if (rows.size() + findings.size() >= MOST) {
                more += findings.size();
            } else if (!findings.isEmpty()) {
                rows.add(new FindingRow.Head(each.title(), findings.size()));
                findings.forEach(finding ->
                        rows.add(new FindingRow.Line(finding, finding.words().isBlank() ? "" : words.kind(finding))));
            }
        }
        if (more > 0) {
            rows.add(new FindingRow.More(words.phrases().say("followUp.more", more)));
        }
        return rows;
    }

    int count(ArticleFindings found) {
        return listed(found).size();
    }

    private List<Finding> listed(ArticleFindings found) {
        List<Finding> all =
                switch (which) {
                    case OPEN -> found.open();
                    case DISMISSED -> found.dismissed();
                };
        return kind == null
                ? all
                : all.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
