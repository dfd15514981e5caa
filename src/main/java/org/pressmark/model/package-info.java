/// What a project is: immutable values, and the one sealed list of what can happen to them.
@NullMarked
package org.pressmark.model;

import org.jspecify.annotations.NullMarked;
