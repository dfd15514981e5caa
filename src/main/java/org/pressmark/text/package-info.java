/// Places in a text: spans, quotes with context, anchoring, quotation marks, sentences, offset units, hidden
/// characters.
@NullMarked
package org.pressmark.text;

import org.jspecify.annotations.NullMarked;
