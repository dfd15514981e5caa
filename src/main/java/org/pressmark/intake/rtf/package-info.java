/// Articles out of Rich Text Format.
@NullMarked
package org.pressmark.intake.rtf;

import org.jspecify.annotations.NullMarked;
