package org.pressmark.desk.review;

/// How far a difference has come.
public enum State {
    OPEN,
    DECIDED,
    SKIPPED
}
