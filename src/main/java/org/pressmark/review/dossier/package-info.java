/// A review to be handed on: every difference with what was decided and said of it.
@NullMarked
package org.pressmark.review.dossier;

import org.jspecify.annotations.NullMarked;
