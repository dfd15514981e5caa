/// Annotation sets, registers and codebooks in and out, one small room per format; here is the list of them.
@NullMarked
package org.pressmark.exchange;

import org.jspecify.annotations.NullMarked;
