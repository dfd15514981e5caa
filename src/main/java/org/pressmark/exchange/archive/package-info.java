/// Sets of several files: in a zip, in a folder or side by side.
@NullMarked
package org.pressmark.exchange.archive;

import org.jspecify.annotations.NullMarked;
