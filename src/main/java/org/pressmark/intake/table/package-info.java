/// Articles out of tables: one row is one article, or names the file of one.
@NullMarked
package org.pressmark.intake.table;

import org.jspecify.annotations.NullMarked;
