/// What every format offers: a file read and joined to a project, a part of a project written.
@NullMarked
package org.pressmark.exchange.format;

import org.jspecify.annotations.NullMarked;
