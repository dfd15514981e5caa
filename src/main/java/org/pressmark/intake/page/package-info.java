/// Saved web pages: which characters, which of their words are the article, and what they say of it.
@NullMarked
package org.pressmark.intake.page;

import org.jspecify.annotations.NullMarked;
