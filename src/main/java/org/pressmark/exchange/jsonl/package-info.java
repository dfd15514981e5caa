/// JSON lines and JSON tasks of tools for labelling texts: doccano, Label Studio, Prodigy.
@NullMarked
package org.pressmark.exchange.jsonl;

import org.jspecify.annotations.NullMarked;
