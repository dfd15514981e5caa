/// The article as a column of paragraphs: which of them exist, where they stand and what they show.
@NullMarked
package org.pressmark.view.reader.page;

import org.jspecify.annotations.NullMarked;
