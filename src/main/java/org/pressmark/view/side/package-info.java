/// The right side of the window: who said this, through whom.
@NullMarked
package org.pressmark.view.side;

import org.jspecify.annotations.NullMarked;
