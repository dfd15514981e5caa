/// The open article on the page: annotations turned into marks, and the reader kept in step with the desk.
@NullMarked
package org.pressmark.view.page;

import org.jspecify.annotations.NullMarked;
