/// REFI-QDA 1.5, the exchange standard of the tools for qualitative analysis: projects (`.qdpx`) and codebooks
/// (`.qdc`).
@NullMarked
package org.pressmark.exchange.refi;

import org.jspecify.annotations.NullMarked;
