/// The list of all kinds of files that articles come in.
@NullMarked
package org.pressmark.intake.kind;

import org.jspecify.annotations.NullMarked;
