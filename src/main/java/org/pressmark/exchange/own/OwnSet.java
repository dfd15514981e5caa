package org.pressmark.exchange.own;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.pressmark.model.Entry;

/// What a file holds: the entries of its registers, and, gone through piece by piece, its articles and what is
/// said about its annotations, each with its place. Sound in itself; what it points to outside itself is looked up
/// when it comes into a project.
public final class OwnSet {
    private final String file;
    private final List<Placed<Entry>> registers;
    private final Body body;
    private final Directory directory;

    OwnSet(String file, List<Placed<Entry>> registers, Body body, Directory directory) {
        this.file = file;
        this.registers = List.copyOf(registers);
        this.body = body;
        this.directory = directory;
    }

    /// A set that is held in memory.
    public static OwnSet of(
            String file, List<Placed<Entry>> registers, List<Arrived> articles, List<Placed<Entry>> remarks) {
        return new OwnSet(file, registers, Body.of(articles, remarks), Directory.of(articles, remarks));
    }

    String file() {
        return file;
    }

    List<Placed<Entry>> registers() {
        return registers;
    }

    Directory directory() {
        return directory;
    }

    void each(Consumer<Arrived> article, Consumer<Placed<Entry>> remark) {
        body.each(article, remark);
    }

    void expectToFit() {
        body.expectToFit();
    }

    /// The same with other registers, and every article as `other` makes it.
    OwnSet with(List<Placed<Entry>> entries, UnaryOperator<Arrived> other) {
        Body made = new Body() {
            @Override
            public void each(Consumer<Arrived> article, Consumer<Placed<Entry>> remark) {
                body.each(arrived -> article.accept(other.apply(arrived)), remark);
            }

            @Override
            public void expectToFit() {
                body.expectToFit();
            }
        };
        return new OwnSet(file, entries, made, directory);
    }
}
