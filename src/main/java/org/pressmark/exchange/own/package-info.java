/// The own format, `.pressmark.json`: everything a project holds, without loss. Its schema is
/// `assets/schema/annotation-set.schema.json`.
@NullMarked
package org.pressmark.exchange.own;

import org.jspecify.annotations.NullMarked;
