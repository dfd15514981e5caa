/// What in an article somebody should look at: looked for by rule, never repaired by the program.
@NullMarked
package org.pressmark.suggest.followup;

import org.jspecify.annotations.NullMarked;
