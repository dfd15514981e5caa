/// Zip archives in memory, read entry by entry within limits.
@NullMarked
package org.pressmark.intake.archive;

import org.jspecify.annotations.NullMarked;
