/// JSON read with limits and with the place of everything in it, and written in one canonical form.
@NullMarked
package org.pressmark.exchange.json;

import org.jspecify.annotations.NullMarked;
