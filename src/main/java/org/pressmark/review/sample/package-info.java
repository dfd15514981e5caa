/// A random sample of tags for a second reader, and the error rate that comes of it.
@NullMarked
package org.pressmark.review.sample;

import org.jspecify.annotations.NullMarked;
