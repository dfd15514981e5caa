/// Fields that show one fact each and commit what becomes of it, and the forms they stand in.
@NullMarked
package org.pressmark.view.form;

import org.jspecify.annotations.NullMarked;
