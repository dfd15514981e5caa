package org.pressmark.intake;

/// Somebody called the reading of a file off; nothing is wrong with it.
public final class Stopped extends CannotRead {
    private static final long serialVersionUID = 1;

    public Stopped(String fileName) {
        super("intake.stopped", fileName);
    }

    @Override
    public Stopped calling(String name, String whole) {
        return this;
    }
}
