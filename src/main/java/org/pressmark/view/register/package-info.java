/// The sheets of the registers and of the codebook: a list, an editor, and where an entry is used.
@NullMarked
package org.pressmark.view.register;

import org.jspecify.annotations.NullMarked;
