/// The sheet on which a review of one's own work is read and answered.
@NullMarked
package org.pressmark.view.received;

import org.jspecify.annotations.NullMarked;
