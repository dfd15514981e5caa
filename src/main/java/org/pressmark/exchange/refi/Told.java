package org.pressmark.exchange.refi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.exchange.foreign.ForeignTag.Said;

/// What a code below `Pressmark` says of a tag.
final class Told {
    private Told() {}

    /// @param mark what the selection is; a speaker of a claim is who claims it, an outlet of a quote who passed
    /// it on
    static Said what(Meaning.OfTag tag, Meaning.@Nullable OfTag mark) {
        Group of = mark == null ? null : mark.group();
        return switch (tag.group()) {
            case SPEAKER -> of == Group.CLAIM_OCCURRENCE ? Said.CLAIMANT : Said.SPEAKER;
            case ADDRESSEE -> Said.ADDRESSEE;
            case OUTLET -> of == Group.OUTLET_MENTION ? Said.OUTLET : Said.VIA;
            case CLAIM -> Said.CLAIM;
            case CHANNEL -> Said.CHANNEL;
            case POLARITY -> Said.POLARITY;
            case STANCE -> Said.STANCE;
            case QUOTE_TYPE -> Said.TYPE_OVERRIDE;
            case SAID_AT -> Said.SAID_AT;
            case VOICE -> Said.VOICE;
            case CONFIDENCE -> Said.CONFIDENCE;
            case ORIGIN -> Said.ORIGIN;
            case SET -> Said.SET;
            case QUOTE, CLAIM_OCCURRENCE, OUTLET_MENTION, ZONE, QUOTED_TERM ->
                throw new IllegalArgumentException("a mark says what a stretch is: " + tag.path());
        };
    }

    /// Entries by their ids where the file is by Pressmark, by their names where it went through another tool.
    static String value(Meaning.OfTag tag, QdeFrame frame, CodeReader.Codes codes) {
        if (!frame.isOwn()) {
            return tag.name();
        }
        if (tag.group() == Group.ADDRESSEE) {
            return addressee(tag, codes);
        }
        return tag.group().isRegister() ? tag.guid() : tag.name();
    }

    private static String addressee(Meaning.OfTag tag, CodeReader.Codes codes) {
        return codes.meanings().values().stream()
                .filter(each -> each instanceof Meaning.OfTag speaker && speaker.group() == Group.SPEAKER)
                .map(Meaning.OfTag.class::cast)
                .filter(speaker -> {
                    UUID id = Guids.parsed(speaker.guid());
                    return id != null && Coder.addressee(id).toString().equals(tag.guid());
                })
                .map(Meaning.OfTag::guid)
                .findFirst()
                .orElse(tag.name());
    }
}
