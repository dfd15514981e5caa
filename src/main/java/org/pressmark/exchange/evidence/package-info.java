/// The evidence pack: chosen tags as a document for people, each with its words in context and where they come
/// from.
@NullMarked
package org.pressmark.exchange.evidence;

import org.jspecify.annotations.NullMarked;
