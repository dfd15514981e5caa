/// The own format and the files that its articles were read from, in one zip.
@NullMarked
package org.pressmark.exchange.bundle;

import org.jspecify.annotations.NullMarked;
