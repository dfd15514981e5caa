package org.pressmark.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.pressmark.settings.Choices;
import org.pressmark.settings.Phrases;

/// Stands where the window would: answers file dialogs, remembers what was asked for.
public final class FakeShell implements Shell, Choose {
    public Choices choices = Choices.DEFAULT;
    public List<Path> articles = List.of();
    public Path folder;
    public Path project;
    public Path codebook;
    public Path set;
    public Path colleague;
    public Path report;
    public Path review;
    public Path newReview;
    public String clipboard;
    public Copied copied;
    public final List<Path> recent = new ArrayList<>();
    public final List<String> asked = new ArrayList<>();

    @Override
    public void openProject(Path file) {
        asked.add("open " + file.getFileName());
    }

    @Override
    public void createProject(Path file) {
        asked.add("create " + file.getFileName());
    }

    @Override
    public void openSample() {
        asked.add("sample");
    }

    @Override
    public void closeProject() {
        asked.add("close");
    }

    @Override
    public void quit() {
        asked.add("quit");
    }

    @Override
    public void restoreLatest() {
        asked.add("restore");
    }

    @Override
    public void bringBack() {
        asked.add("bring back");
    }

    @Override
    public Choices choices() {
        return choices;
    }

    @Override
    public void choose(Choices other) {
        choices = other;
    }

    @Override
    public Choose files() {
        return this;
    }

    @Override
    public Optional<String> clipboard() {
        return Optional.ofNullable(clipboard);
    }

    @Override
    public void copy(Copied words) {
        copied = words;
    }

    @Override
    public void toggleKeySheet() {
        asked.add("keys");
    }

    @Override
    public Phrases phrases() {
        return Phrases.english();
    }

    @Override
    public List<Path> recent() {
        return recent;
    }

    @Override
    public void articles(List<String> endings, Consumer<List<Path>> chosen) {
        give(articles, chosen);
    }

    @Override
    public void folder(Consumer<Path> chosen) {
        give(folder, chosen);
    }

    @Override
    public void project(Consumer<Path> chosen) {
        give(project, chosen);
    }

    @Override
    public void codebook(Consumer<Path> chosen) {
        give(codebook, chosen);
    }

    @Override
    public void newCodebook(String suggested, Consumer<Path> chosen) {
        asked.add(suggested);
        give(codebook, chosen);
    }

    @Override
    public void annotationSet(Consumer<Path> chosen) {
        give(set, chosen);
    }

    @Override
    public void newAnnotationSet(String suggested, Consumer<Path> chosen) {
        asked.add(suggested);
        give(set, chosen);
    }

    @Override
    public void colleague(Consumer<Path> chosen) {
        give(colleague, chosen);
    }

    @Override
    public void review(Consumer<Path> chosen) {
        give(review, chosen);
    }

    @Override
    public void newReview(String suggested, Consumer<Path> chosen) {
        asked.add(suggested);
        give(newReview, chosen);
    }

    @Override
    public void newReport(String suggested, Consumer<Path> chosen) {
        asked.add(suggested);
        give(report, chosen);
    }

    @Override
    public void newEvidencePack(String suggested, Consumer<Path> chosen) {
        asked.add(suggested);
        chosen.accept(report);
    }

    @Override
    public void newOriginal(String suggested, Consumer<Path> chosen) {
        asked.add(suggested);
        give(report, chosen);
    }

    @Override
    public void newProject(String suggested, Consumer<Path> chosen) {
        give(project, chosen);
    }

    /// Nothing is called where the analyst gives up.
    private static <T> void give(T file, Consumer<T> chosen) {
        if (file != null) {
            chosen.accept(file);
        }
    }
}
