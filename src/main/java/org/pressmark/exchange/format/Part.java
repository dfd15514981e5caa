package org.pressmark.exchange.format;

import java.util.EnumSet;
import java.util.Set;

/// What a project can hold and a format may carry or drop.
///
/// A format carries a part if all of it is the same after it went out and came in again; a part of a part is not
/// enough. That a format carries what it says is tested on one project that holds each of them.
public enum Part {
    TEXT,
    ORIGINAL,
    FILE_NAME,
    TITLE,
    URL,
    BYLINE,
    PUBLISHER,
    PROVIDER,
    ORIGIN_TYPE,
    OUTLET_EVIDENCE,
    SAID,
    PUBLISHED,
    RETRIEVED,
    LANGUAGE,
    GENRE,
    STATUS,
    ARTICLE_NOTE,
    ADDED,
    QUOTES,
    CLAIMS,
    OUTLETS,
    ZONES,
    QUOTED_TERMS,
    CODINGS,
    ARTICLE_CODINGS,
    FRAGMENTS,
    CUE,
    SOURCE,
    ADDRESSED,
    SPEAKER,
    ADDRESSEE,
    PARENT,
    VIA,
    CHANNEL,
    POLARITY,
    STANCE,
    QUOTE_TYPE,
    SAID_AT,
    CLAIM,
    VOICE,
    CLAIM_QUOTE,
    CLAIMANT,
    OUTLET,
    MENTION_ROLE,
    ZONE_TYPE,
    TERM_TYPE,
    CODE,
    IDS,
    ANNOTATOR,
    TIMES,
    ORIGIN,
    CONFIDENCE,
    NOTE,
    SET,
    SPEAKER_REGISTER,
    OUTLET_REGISTER,
    CLAIM_REGISTER,
    CODE_TREE,
    CODE_COLOR,
    CODE_DEFINITION,
    CODE_KEY,
    CODEBOOK,
    PRESETS,
    CLAIM_LINKS,
    REVIEWS,
    DISMISSALS,
    COMPLETIONS,
    VERDICTS;

    /// What only Pressmark's own format carries: no other tool has a place for it, not even a hidden one.
    public static Set<Part> onlyOwn() {
        return EnumSet.of(ORIGINAL, PRESETS, CLAIM_LINKS, REVIEWS, DISMISSALS, COMPLETIONS, VERDICTS);
    }
}
