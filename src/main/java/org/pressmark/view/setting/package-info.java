/// The page of settings: how the window looks, how large a file may be, which key runs what.
@NullMarked
package org.pressmark.view.setting;

import org.jspecify.annotations.NullMarked;
