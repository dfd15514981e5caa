package org.pressmark.cli.planted;

/// Does what the command line may do: prints.
final class InnocentPrinting {
    void print() {
        System.out.println("planted");
    }
}
