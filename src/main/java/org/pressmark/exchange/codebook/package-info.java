/// Codebooks in and out of files of their own: JSON and CSV.
@NullMarked
package org.pressmark.exchange.codebook;

import org.jspecify.annotations.NullMarked;
