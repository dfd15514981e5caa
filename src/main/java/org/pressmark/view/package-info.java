/// The window: code and CSS.
@NullMarked
package org.pressmark.view;

import org.jspecify.annotations.NullMarked;
