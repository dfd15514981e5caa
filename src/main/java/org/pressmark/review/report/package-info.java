/// What a review comes to in words and numbers: tables that are shown, copied and written into files.
@NullMarked
package org.pressmark.review.report;

import org.jspecify.annotations.NullMarked;
