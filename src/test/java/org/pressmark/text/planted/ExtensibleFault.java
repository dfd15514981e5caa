package org.pressmark.text.planted;

/// Breaks: an exception nobody extends is final.
public class ExtensibleFault extends RuntimeException {
    private static final long serialVersionUID = 1;
}
