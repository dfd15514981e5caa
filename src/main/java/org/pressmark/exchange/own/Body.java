package org.pressmark.exchange.own;

import java.util.List;
import java.util.function.Consumer;
import org.pressmark.model.Entry;

/// What a set holds besides its registers, gone through from its beginning as often as it is asked, an article at a
/// time.
interface Body {
    /// Hands out every article, and everything that is said about annotations.
    ///
    /// @throws org.pressmark.exchange.json.CannotImport if it cannot be read any more; what was handed out counts
    /// for
    /// nothing then
    void each(Consumer<Arrived> article, Consumer<Placed<Entry>> remark);

    /// Passes a set that may be held in memory whole.
    ///
    /// @throws org.pressmark.exchange.json.CannotImport if it is too large for that
    default void expectToFit() {}

    static Body of(List<Arrived> articles, List<Placed<Entry>> remarks) {
        return (article, remark) -> {
            articles.forEach(article);
            remarks.forEach(remark);
        };
    }
}
