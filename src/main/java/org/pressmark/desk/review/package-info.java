/// What lies on the review desk: whose tags stand beside whose, every difference, and what was decided of it.
@NullMarked
package org.pressmark.desk.review;

import org.jspecify.annotations.NullMarked;
