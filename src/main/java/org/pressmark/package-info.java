/// Start: the only place that wires the rooms, makes threads and reads the clock.
@NullMarked
package org.pressmark;

import org.jspecify.annotations.NullMarked;
