package org.pressmark.desk.review;

import org.pressmark.desk.OpenText;
import org.pressmark.review.Reviewed;

/// An article on the review desk, with its text as it is on my side.
public record ReviewText(Reviewed reviewed, OpenText open) {}
