package org.pressmark.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pressmark.model.Annotator;
import org.pressmark.model.Change;
import org.pressmark.model.Committed;
import org.pressmark.model.Head;
import org.pressmark.model.Message;
import org.pressmark.model.Operation;
import org.pressmark.model.ProjectInfo;
import org.pressmark.model.Quote;
import org.pressmark.model.RoleSpan;
import org.pressmark.text.Span;

/// A project file with one article, and somebody who tags it, for tests of what protects it.
final class Bureau implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final String TEXT = "“We are ready,” the mayor said.";

    final Path file;
    final Path home;
    final Annotator anna = new Annotator(UUID.randomUUID(), "Anna");
    final UUID article;
    final UUID id = UUID.randomUUID();
    ProjectFile project;

    Bureau(Path folder) {
        this(folder, folder.resolve("home"));
    }

    Bureau(Path folder, Path home) {
        this.file = folder.resolve("a.pressmark");
        this.home = home;
        project = ProjectFile.create(file, new ProjectInfo(id, NOW), home);
        Samples sample = Samples.article(TEXT);
        article = sample.article().id();
        commit(Change.several(
                new Change.Added(anna), new Change.Kept(sample.content()), new Change.Added(sample.article())));
    }

    Committed commit(Change change) {
        return project.commit(Operation.step(UUID.randomUUID(), anna.id(), NOW, Message.of("deed"), change));
    }

    /// Makes so many quotes, an operation each.
    void tag(int many) {
        for (int at = 0; at < many; at++) {
            commit(new Change.Added(quote()));
        }
    }

    Quote quote() {
        return Quote.of(
                Head.made(UUID.randomUUID(), article, anna.id(), NOW),
                List.of(RoleSpan.of(RoleSpan.Role.CONTENT, TEXT, new Span(0, 15))));
    }

    int tags() {
        return project.reading().annotations(article).size();
    }

    Path ledger() {
        return new Vault(home, id).ledger(file);
    }

    void reopen() {
        project = ProjectFile.open(file, home);
    }

    @Override
    public void close() {
        project.close();
    }
}
