/// All that can be proposed for one article at once: quotations, outlet mentions, strings tagged elsewhere.
@NullMarked
package org.pressmark.suggest.proposal;

import org.jspecify.annotations.NullMarked;
