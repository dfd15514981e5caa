/// The follow-up list at the left of the article.
@NullMarked
package org.pressmark.view.followup;

import org.jspecify.annotations.NullMarked;
