/// The sheet that says how far annotators agree: figures, confusions, outlets.
@NullMarked
package org.pressmark.view.agreement;

import org.jspecify.annotations.NullMarked;
