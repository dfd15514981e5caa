/// Two annotators side by side: which annotations answer each other, where they differ, and how far they agree.
@NullMarked
package org.pressmark.review;

import org.jspecify.annotations.NullMarked;
