/// The same doors without a window.
@NullMarked
package org.pressmark.cli;

import org.jspecify.annotations.NullMarked;
