/// What comes with the program as data: the outlet register, presets, codebooks.
@NullMarked
package org.pressmark.exchange.shipped;

import org.jspecify.annotations.NullMarked;
