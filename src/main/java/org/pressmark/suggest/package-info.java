/// Proposals: quotations, cues, sources, speakers, outlets.
@NullMarked
package org.pressmark.suggest;

import org.jspecify.annotations.NullMarked;
