/// Articles out of zip archives that hold files of other kinds.
@NullMarked
package org.pressmark.intake.bundle;

import org.jspecify.annotations.NullMarked;
