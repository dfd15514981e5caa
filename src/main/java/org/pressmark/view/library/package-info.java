/// The library of the window: the project's articles, filtered and listed.
@NullMarked
package org.pressmark.view.library;

import org.jspecify.annotations.NullMarked;
