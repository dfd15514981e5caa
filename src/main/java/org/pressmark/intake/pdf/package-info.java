/// Articles out of PDF files: letters with their places become lines, columns and paragraphs.
@NullMarked
package org.pressmark.intake.pdf;

import org.jspecify.annotations.NullMarked;
