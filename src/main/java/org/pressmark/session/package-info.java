/// The one door: check, commit, tell; the undo history; long jobs.
@NullMarked
package org.pressmark.session;

import org.jspecify.annotations.NullMarked;
