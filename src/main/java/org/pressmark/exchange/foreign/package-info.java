/// What all formats of other tools share: what a file says in its own counting, and the way from there into a
/// project; and the way out, an article at a time, with a count of what the format cannot carry.
@NullMarked
package org.pressmark.exchange.foreign;

import org.jspecify.annotations.NullMarked;
