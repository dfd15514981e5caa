package org.pressmark.review;

/// A respect in which two annotations of the same words can differ.
public enum Facet {
    SPEAKER,
    TYPE,
    VIA,
    ADDRESSEE,
    CHANNEL,
    POLARITY,
    STANCE,
    SAID_AT,
    PARENT,
    CUE,
    SOURCE,
    ADDRESSEE_SPAN,
    CLAIM,
    VOICE,
    CLAIMANT,
    QUOTE,
    OUTLET,
    ROLE,
    CODE,
    ZONE,
    TERM,
    CONFIDENCE,
    NOTE
}
