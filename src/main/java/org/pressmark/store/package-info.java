/// The project file; the only SQL.
@NullMarked
package org.pressmark.store;

import org.jspecify.annotations.NullMarked;
