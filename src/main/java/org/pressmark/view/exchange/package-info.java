/// Annotation sets on their way out and in: what is asked, what would become of it, what became of it.
@NullMarked
package org.pressmark.view.exchange;

import org.jspecify.annotations.NullMarked;
