/// What lies open now: observable state, no nodes.
@NullMarked
package org.pressmark.desk;

import org.jspecify.annotations.NullMarked;
