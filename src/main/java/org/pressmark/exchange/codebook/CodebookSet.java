package org.pressmark.exchange.codebook;

import java.util.List;
import org.pressmark.model.Code;
import org.pressmark.model.Codebook;

/// A codebook and its codes in their order, as a file holds them.
public record CodebookSet(Codebook codebook, List<Code> codes) {
    public CodebookSet {
        codes = List.copyOf(codes);
    }
}
