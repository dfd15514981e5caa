/// Articles out of electronic books.
@NullMarked
package org.pressmark.intake.book;

import org.jspecify.annotations.NullMarked;
