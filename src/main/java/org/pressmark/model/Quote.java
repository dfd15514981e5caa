package org.pressmark.model;

import static org.pressmark.model.RoleSpan.Role.CONTENT;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pressmark.text.Anchor;
import org.pressmark.text.Quotedness;

/// An attribution: somebody's words, and through whom they came.
///
/// Spans: content 1..n, cue 0..1, source 0..n, addressee 0..n (PARC3, PolNeAR; split quotes have several contents).
/// `parent` is the quote this one is nested in; `via` the outlet or agency that passes it on; `typeOverride` is the
/// analyst's word against the computed type. No speaker is legal: an orphan quote.
public record Quote(
        Head head,
        List<RoleSpan> spans,
        @Nullable UUID speaker,
        @Nullable UUID addressee,
        @Nullable UUID parent,
        @Nullable UUID via,
        Channel channel,
        Polarity polarity,
        Stance stance,
        @Nullable Type typeOverride,
        @Nullable When saidAt)
        implements Annotation {
    /// Direct: the whole content stands between quotation marks; indirect: none of it does; mixed: part does.
    public enum Type {
        DIRECT,
        INDIRECT,
        MIXED
    }

    /// The way the words reached the public; after the quote channels of Spangher 2023.
    public enum Channel {
        SPEECH_OR_INTERVIEW,
        PRESS_CONFERENCE,
        STATEMENT,
        PHONE_CALL_READOUT,
        BROADCAST_ADDRESS,
        DOCUMENT,
        SOCIAL_MEDIA,
        PRESS_REPORT,
        UNSPECIFIED
    }

    /// Whether the speaker asserts what the content says, denies it, or declines to say.
    public enum Polarity {
        ASSERTED,
        DENIED,
        DECLINED
    }

    /// How the cue stands to what is said: "said", "confirmed", "alleged".
    public enum Stance {
        NEUTRAL,
        ENDORSING,
        DOUBTING
    }

    public Quote {
        spans = Annotations.inOrder(spans);
    }

    /// A quote of which only the spans are known yet.
    public static Quote of(Head head, List<RoleSpan> spans) {
        return new Quote(
                head,
                spans,
                null,
                null,
                null,
                null,
                Channel.UNSPECIFIED,
                Polarity.ASSERTED,
                Stance.NEUTRAL,
                null,
                null);
    }

    /// What the marks around the content say, or the analyst's word against it.
    public Type type() {
        return typeOverride == null ? computedType() : typeOverride;
    }

    public Type computedType() {
        return switch (Quotedness.of(contents())) {
            case ALL -> Type.DIRECT;
            case PART -> Type.MIXED;
            case NONE -> Type.INDIRECT;
        };
    }

    public List<Anchor> contents() {
        return spans.stream()
                .filter(span -> span.role() == CONTENT)
                .map(RoleSpan::anchor)
                .toList();
    }

    @Override
    public Quote with(Head other) {
        return new Quote(
                other, spans, speaker, addressee, parent, via, channel, polarity, stance, typeOverride, saidAt);
    }

    @Override
    public Quote with(List<RoleSpan> other) {
        return new Quote(head, other, speaker, addressee, parent, via, channel, polarity, stance, typeOverride, saidAt);
    }

    public Quote by(@Nullable UUID other) {
        return new Quote(head, spans, other, addressee, parent, via, channel, polarity, stance, typeOverride, saidAt);
    }

    public Quote to(@Nullable UUID other) {
        return new Quote(head, spans, speaker, other, parent, via, channel, polarity, stance, typeOverride, saidAt);
    }

    public Quote inside(@Nullable UUID other) {
        return new Quote(head, spans, speaker, addressee, other, via, channel, polarity, stance, typeOverride, saidAt);
    }

    public Quote via(@Nullable UUID other) {
        return new Quote(
                head, spans, speaker, addressee, parent, other, channel, polarity, stance, typeOverride, saidAt);
    }

    public Quote channel(Channel other) {
        return new Quote(head, spans, speaker, addressee, parent, via, other, polarity, stance, typeOverride, saidAt);
    }

    public Quote polarity(Polarity other) {
        return new Quote(head, spans, speaker, addressee, parent, via, channel, other, stance, typeOverride, saidAt);
    }

    public Quote stance(Stance other) {
        return new Quote(head, spans, speaker, addressee, parent, via, channel, polarity, other, typeOverride, saidAt);
    }

    public Quote overruled(@Nullable Type other) {
        return new Quote(head, spans, speaker, addressee, parent, via, channel, polarity, stance, other, saidAt);
    }

    public Quote saidAt(@Nullable When other) {
        return new Quote(head, spans, speaker, addressee, parent, via, channel, polarity, stance, typeOverride, other);
    }
}
