/// Articles in: a file becomes an article.
@NullMarked
package org.pressmark.intake;

import org.jspecify.annotations.NullMarked;
