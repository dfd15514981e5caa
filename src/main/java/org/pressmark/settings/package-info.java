/// Choices that outlive a run.
@NullMarked
package org.pressmark.settings;

import org.jspecify.annotations.NullMarked;
