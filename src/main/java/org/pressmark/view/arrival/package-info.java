/// Articles on their way in: what is being read, what waits to be looked at, what was refused.
@NullMarked
package org.pressmark.view.arrival;

import org.jspecify.annotations.NullMarked;
