/// Annotation sets as tables: a row for each tag, as CSV for any program and as XLSX with sheets for the rest.
@NullMarked
package org.pressmark.exchange.table;

import org.jspecify.annotations.NullMarked;
