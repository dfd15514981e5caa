/// UIMA CAS as XMI and as JSON, for INCEpTION and the programs around it.
@NullMarked
package org.pressmark.exchange.cas;

import org.jspecify.annotations.NullMarked;
