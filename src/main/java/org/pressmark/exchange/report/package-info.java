/// What a review comes to, for people to read and to calculate with: tables as HTML, XLSX and CSV.
@NullMarked
package org.pressmark.exchange.report;

import org.jspecify.annotations.NullMarked;
