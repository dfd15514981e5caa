/// What a project is: immutable values, and the one sealed list of what can happen to them.
///
/// The values stand in one package because a sealed list needs its members beside it; small enumerations stand
/// inside the record they describe.
@NullMarked
package org.pressmark.model;

import org.jspecify.annotations.NullMarked;
