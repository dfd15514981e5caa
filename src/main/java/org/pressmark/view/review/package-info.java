/// The review desk: a list of differences, the article with both sets in it, the two versions beside each other.
@NullMarked
package org.pressmark.view.review;

import org.jspecify.annotations.NullMarked;
