/// Token by token, the way sequence taggers are trained: what of the tags fits into one column.
@NullMarked
package org.pressmark.exchange.conll;

import org.jspecify.annotations.NullMarked;
