/// The sheet that says how far the work on the project has come.
@NullMarked
package org.pressmark.view.overview;

import org.jspecify.annotations.NullMarked;
