/// Tags, articles and register entries as plain words by name, for formats that let one add fields of one's own.
@NullMarked
package org.pressmark.exchange.flat;

import org.jspecify.annotations.NullMarked;
