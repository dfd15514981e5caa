package org.pressmark.exchange.refi;

import java.util.Arrays;
import java.util.Optional;

/// The codes below `Pressmark` in a codebook that goes out: what a tag is and what it says become codes, because
/// codes are what every tool for qualitative analysis can search, count and show.
///
/// The title is what the code is called in the file and what it is known by when the file comes back through
/// another tool.
enum Group {
    QUOTE("Quote"),
    CLAIM_OCCURRENCE("Claim occurrence"),
    OUTLET_MENTION("Outlet mention"),
    ZONE("Zone"),
    QUOTED_TERM("Quoted term"),
    SPEAKER("Speaker"),
    ADDRESSEE("Addressee"),
    OUTLET("Outlet"),
    CLAIM("Claim"),
    CHANNEL("Channel"),
    POLARITY("Polarity"),
    STANCE("Stance"),
    QUOTE_TYPE("Quote type"),
    SAID_AT("Said at"),
    VOICE("Voice"),
    CONFIDENCE("Confidence"),
    ORIGIN("Origin"),
    SET("Annotation set");

    /// What all of them stand under.
    static final String ROOT = "Pressmark";

    private final String title;

    Group(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    static Optional<Group> titled(String title) {
        return Arrays.stream(values()).filter(each -> each.title.equals(title)).findFirst();
    }

    /// Whether its codes stand for entries of the registers and have their ids.
    boolean isRegister() {
        return this == SPEAKER || this == OUTLET || this == CLAIM || this == SET;
    }
}
