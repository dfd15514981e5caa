package org.pressmark.view.agreement;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pressmark.model.Annotation;
import org.pressmark.review.Agreements;
import org.pressmark.review.FigureLine;
import org.pressmark.review.FigureLine.Place;

/// Which figures are looked at: those of a pair, or of all together where it is null; over which articles; of a
/// kind, or of all where it is null.
record Choice(Agreements.@Nullable OfPair pair, Place place, Annotation.@Nullable Kind kind) {
    /// The lines that are looked at.
    List<FigureLine> of(List<FigureLine> lines) {
        return lines.stream().filter(this::shows).toList();
    }

    private boolean shows(FigureLine line) {
        boolean isHis = pair == null
                ? line.isTogether()
                : Objects.equals(line.mine(), pair.mine()) && Objects.equals(line.theirs(), pair.theirs());
        return isHis && line.place() == place && (kind == null || line.figure().kind() == kind);
    }
}
