/// What is asked and offered beside the words of the article.
@NullMarked
package org.pressmark.view.prompt;

import org.jspecify.annotations.NullMarked;
