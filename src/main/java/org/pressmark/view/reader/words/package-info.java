/// Words: how a text is cut into paragraphs, lines and steps, and how JavaFX is brought to lay all of them out.
@NullMarked
package org.pressmark.view.reader.words;

import org.jspecify.annotations.NullMarked;
