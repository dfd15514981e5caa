/// Archives of the web: WARC files, alone or packed into a WACZ.
@NullMarked
package org.pressmark.intake.warc;

import org.jspecify.annotations.NullMarked;
