/// The guideline beside the article: rules with examples, and the codes of the codebook.
@NullMarked
package org.pressmark.view.guide;

import org.jspecify.annotations.NullMarked;
