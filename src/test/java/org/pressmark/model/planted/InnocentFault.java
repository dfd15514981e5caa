package org.pressmark.model.planted;

/// Does what an exception may do: stands open for another that extends it.
public class InnocentFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    public InnocentFault(String message) {
        super(message);
    }
}
