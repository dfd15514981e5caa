/// brat's standoff: a text, and lines beside it that say what stands where; attributions as events.
@NullMarked
package org.pressmark.exchange.brat;

import org.jspecify.annotations.NullMarked;
