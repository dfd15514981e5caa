/// Words of an article as the proposals see them: tokens, word classes by language, which language it is.
@NullMarked
package org.pressmark.suggest.words;

import org.jspecify.annotations.NullMarked;
