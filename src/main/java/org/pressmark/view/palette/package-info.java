/// Every command by a few letters of its name.
@NullMarked
package org.pressmark.view.palette;

import org.jspecify.annotations.NullMarked;
