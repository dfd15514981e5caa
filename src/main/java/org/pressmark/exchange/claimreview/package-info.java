/// ClaimReview of schema.org as JSON-LD: claims with where they appear go out, what fact-checkers reviewed comes
/// in as claims.
@NullMarked
package org.pressmark.exchange.claimreview;

import org.jspecify.annotations.NullMarked;
