/// The panel that tells who did what and when, and the way back.
@NullMarked
package org.pressmark.view.history;

import org.jspecify.annotations.NullMarked;
