package org.pressmark.review;

/// Two annotations that answer each other.
record Pair(Tagged mine, Tagged theirs) {
    boolean isOneKind() {
        return mine.kind() == theirs.kind();
    }

    boolean standsAlike() {
        return mine.cover().equals(theirs.cover());
    }
}
