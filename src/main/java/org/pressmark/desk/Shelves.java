package org.pressmark.desk;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.model.AnnotationSet;
import org.pressmark.model.Annotator;
import org.pressmark.model.Article;
import org.pressmark.model.Claim;
import org.pressmark.model.ClaimLink;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;
import org.pressmark.model.Completion;
import org.pressmark.model.Dismissal;
import org.pressmark.model.Entry;
import org.pressmark.model.Outlet;
import org.pressmark.model.Preset;
import org.pressmark.model.Registers;
import org.pressmark.model.Review;
import org.pressmark.model.Speaker;
import org.pressmark.model.Verdict;

/// The registers of the open project, kept in step with what is on disk. Screen thread only.
public final class Shelves {
    private final Shelf<Annotator> annotators;
    private final Shelf<Outlet> outlets;
    private final Shelf<Speaker> speakers;
    private final Shelf<Claim> claims;
    private final Shelf<Codebook> codebooks;
    private final Shelf<Code> codes;
    private final Shelf<Preset> presets;

    Shelves(Registers registers) {
        annotators = new Shelf<>(registers.annotators());
        outlets = new Shelf<>(registers.outlets());
        speakers = new Shelf<>(registers.speakers());
        claims = new Shelf<>(registers.claims());
        codebooks = new Shelf<>(registers.codebooks());
        codes = new Shelf<>(registers.codes());
        presets = new Shelf<>(registers.presets());
    }

    public Shelf<Annotator> annotators() {
        return annotators;
    }

    public Shelf<Outlet> outlets() {
        return outlets;
    }

    public Shelf<Speaker> speakers() {
        return speakers;
    }

    public Shelf<Claim> claims() {
        return claims;
    }

    public Shelf<Codebook> codebooks() {
        return codebooks;
    }

    public Shelf<Code> codes() {
        return codes;
    }

    public Shelf<Preset> presets() {
        return presets;
    }

    /// All of them as they were read anew.
    void replaceAll(Registers registers) {
        annotators.replaceAll(registers.annotators());
        outlets.replaceAll(registers.outlets());
        speakers.replaceAll(registers.speakers());
        claims.replaceAll(registers.claims());
        codebooks.replaceAll(registers.codebooks());
        codes.replaceAll(registers.codes());
        presets.replaceAll(registers.presets());
    }

    /// An entry became another; null means it was not there before, or is there no longer.
    void change(@Nullable Entry before, @Nullable Entry after) {
        if (after != null) {
            put(after);
        } else if (before != null) {
            remove(before);
        }
    }

    private void put(Entry entry) {
        switch (entry) {
            case Annotator annotator -> annotators.put(annotator);
            case Outlet outlet -> outlets.put(outlet);
            case Speaker speaker -> speakers.put(speaker);
            case Claim claim -> claims.put(claim);
            case Codebook codebook -> codebooks.put(codebook);
            case Code code -> {
                codes.put(code);
                codes.sort(Comparator.comparingInt(this::placeOfBook).thenComparing(Code.IN_ORDER));
            }
            case Preset preset -> presets.put(preset);
            case Annotation annotation -> {}
            case Article article -> {}
            case AnnotationSet set -> {}
            case ClaimLink link -> {}
            case Review review -> {}
            case Dismissal dismissal -> {}
            case Completion completion -> {}
            case Verdict verdict -> {}
        }
    }

    private int placeOfBook(Code code) {
        return codebooks.all().indexOf(codebooks.find(code.codebook()));
    }

    private void remove(Entry entry) {
        switch (entry) {
            case Annotator annotator -> annotators.remove(annotator);
            case Outlet outlet -> outlets.remove(outlet);
            case Speaker speaker -> speakers.remove(speaker);
            case Claim claim -> claims.remove(claim);
            case Codebook codebook -> codebooks.remove(codebook);
            case Code code -> codes.remove(code);
            case Preset preset -> presets.remove(preset);
            case Annotation annotation -> {}
            case Article article -> {}
            case AnnotationSet set -> {}
            case ClaimLink link -> {}
            case Review review -> {}
            case Dismissal dismissal -> {}
            case Completion completion -> {}
            case Verdict verdict -> {}
        }
    }
}
