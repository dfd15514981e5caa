/// The Web Annotation Data Model of the W3C, as JSON-LD: annotation sets out and in, and what Hypothesis hands out.
@NullMarked
package org.pressmark.exchange.web;

import org.jspecify.annotations.NullMarked;
