package org.pressmark.review.report;

/// The words of the program in the language of whoever reads the report, by their keys.
public interface Wording {
    String say(String key, Object... arguments);
}
