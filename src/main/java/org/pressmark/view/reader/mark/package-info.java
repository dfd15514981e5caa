/// Marks: what is marked in an article, found by paragraph, and how it is drawn on the page and in the overview.
@NullMarked
package org.pressmark.view.reader.mark;

import org.jspecify.annotations.NullMarked;
