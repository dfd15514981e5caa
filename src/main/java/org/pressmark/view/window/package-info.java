/// The window itself: menus, top bar, regions and status bar around the page, and what stands there before a
/// project is open.
@NullMarked
package org.pressmark.view.window;

import org.jspecify.annotations.NullMarked;
