package org.pressmark.model;

/// Something could not be done, in a sentence that names the thing, the place and the remedy. Nothing was half
/// done.
///
/// Whatever else is thrown is a fault of the program.
public class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Message told;

    public Refusal(Message told) {
        super(told.key() + " " + told.arguments());
        this.told = told;
    }

    public Refusal(Message told, Throwable cause) {
        super(told.key() + " " + told.arguments(), cause);
        this.told = told;
    }

    public Message told() {
        return told;
    }
}
