package org.pressmark.review.report;

import java.util.List;

/// A title, what is to be known beforehand, and tables. Immutable, any thread.
public record Report(String title, List<String> preface, List<Table> tables) {
    public Report {
        preface = List.copyOf(preface);
        tables = List.copyOf(tables);
    }
}
