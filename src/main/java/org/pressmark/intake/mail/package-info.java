/// Articles out of e-mail: single messages and mailboxes.
@NullMarked
package org.pressmark.intake.mail;

import org.jspecify.annotations.NullMarked;
