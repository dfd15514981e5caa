/// XML read with limits, without document types or anything from outside, and written in one canonical form.
@NullMarked
package org.pressmark.exchange.xml;

import org.jspecify.annotations.NullMarked;
