/// Articles out of the files of word processors: DOCX, ODT, RTF.
@NullMarked
package org.pressmark.intake.office;

import org.jspecify.annotations.NullMarked;
