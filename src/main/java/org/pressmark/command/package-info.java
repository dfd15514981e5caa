/// What the analyst can do: key, command, change.
@NullMarked
package org.pressmark.command;

import org.jspecify.annotations.NullMarked;
