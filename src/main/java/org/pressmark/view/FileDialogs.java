package org.pressmark.view;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.pressmark.command.Choose;
import org.pressmark.settings.Choices;
import org.pressmark.settings.Phrases;

/// The file dialogs of the operating system. They begin in the folder where the last one ended, the
/// first of all at home.
public final class FileDialogs implements Choose {
    private final Window window;
    private final Phrases phrases;
    private final Supplier<Choices> choices;
    private final Consumer<UnaryOperator<Choices>> remember;

    public FileDialogs(
            Window window, Phrases phrases, Supplier<Choices> choices, Consumer<UnaryOperator<Choices>> remember) {
        this.window = window;
        this.phrases = phrases;
        this.choices = choices;
        this.remember = remember;
    }

    @Override
    public void articles(List<String> endings, Consumer<List<Path>> chosen) {
        FileChooser chooser = chooser("dialog.articles");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                phrases.say("dialog.article"),
                                endings.stream()
                                        .flatMap(ending -> Stream.of(ending, ending.toUpperCase(Locale.ROOT)))
                                        .map(ending -> "*." + ending)
                                        .toList()),
                        new ExtensionFilter(phrases.say("dialog.any"), "*"));
        List<File> files = chooser.showOpenMultipleDialog(window);
        if (files != null && !files.isEmpty()) {
            folder(files.getFirst());
            chosen.accept(files.stream().map(File::toPath).toList());
        }
    }

    @Override
    public void folder(Consumer<Path> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(phrases.say("dialog.folder"));
        chooser.setInitialDirectory(beginning());
        give(chooser.showDialog(window), chosen);
    }

    @Override
    public void project(Consumer<Path> chosen) {
        FileChooser chooser = chooser("dialog.project");
        chooser.getExtensionFilters().addAll(projects(), new ExtensionFilter(phrases.say("dialog.any"), "*"));
        give(chooser.showOpenDialog(window), chosen);
    }

    @Override
    public void codebook(Consumer<Path> chosen) {
        FileChooser chooser = chooser("dialog.codebook");
        chooser.getExtensionFilters()
                .add(new ExtensionFilter(phrases.say("dialog.codebooks"), "*.json", "*.csv", "*.qdc"));
        give(chooser.showOpenDialog(window), chosen);
    }

    @Override
    public void newCodebook(String suggested, Consumer<Path> chosen) {
        String ending = suggested.substring(suggested.lastIndexOf('.'));
        FileChooser chooser = chooser("dialog.newCodebook");
        chooser.getExtensionFilters().add(new ExtensionFilter(phrases.say("dialog.codebooks"), "*" + ending));
        chooser.setInitialFileName(suggested);
        give(chooser.showSaveDialog(window), file -> chosen.accept(ending(file, ending)));
    }

    @Override
    public void annotationSet(Consumer<Path> chosen) {
        FileChooser chooser = chooser("dialog.annotationSet");
        chooser.getExtensionFilters().add(sets());
        give(chooser.showOpenDialog(window), chosen);
    }

    @Override
    public void annotationSet(List<String> endings, Consumer<Path> chosen) {
        FileChooser chooser = chooser("dialog.annotationSet");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(
                                phrases.say("dialog.sets"),
                                endings.stream().map(ending -> "*." + ending).toList()),
                        new ExtensionFilter(phrases.say("dialog.any"), "*"));
        give(chooser.showOpenDialog(window), chosen);
    }

    @Override
    public void newAnnotationSet(String suggested, Consumer<Path> chosen) {
        String ending = suggested.substring(suggested.lastIndexOf('.'));
        FileChooser chooser = chooser("dialog.newAnnotationSet");
        chooser.getExtensionFilters().add(new ExtensionFilter(phrases.say("dialog.sets"), "*" + ending));
        chooser.setInitialFileName(suggested);
        give(chooser.showSaveDialog(window), file -> chosen.accept(ending(file, ending)));
    }

    @Override
    public void colleague(Consumer<Path> chosen) {
        FileChooser chooser = chooser("dialog.colleague");
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(phrases.say("dialog.colleagues"), "*.pressmark", "*.json", "*.*"),
                        projects(),
                        sets());
        give(chooser.showOpenDialog(window), chosen);
    }

    @Override
    public void review(Consumer<Path> chosen) {
        FileChooser chooser = chooser("dialog.review");
        chooser.getExtensionFilters().add(reviews());
        give(chooser.showOpenDialog(window), chosen);
    }

    @Override
    public void newReview(String suggested, Consumer<Path> chosen) {
        FileChooser chooser = chooser("dialog.newReview");
        chooser.getExtensionFilters()
                .addAll(
                        reviews(),
                        new ExtensionFilter(phrases.say("dialog.report.html"), "*.html"),
                        new ExtensionFilter(phrases.say("dialog.report.xlsx"), "*.xlsx"));
        chooser.setInitialFileName(suggested);
        File file = chooser.showSaveDialog(window);
        boolean isNamed = file != null && file.getName().matches(".*\\.(json|html|xlsx)");
        give(file, path -> chosen.accept(isNamed ? path : ending(path, ".pressmark-review.json")));
    }

    private ExtensionFilter reviews() {
        return new ExtensionFilter(phrases.say("dialog.reviews"), "*.pressmark-review.json");
    }

    @Override
    public void newReport(String suggested, Consumer<Path> chosen) {
        save(
                "dialog.newReport",
                suggested,
                chosen,
                new ExtensionFilter(phrases.say("dialog.report.html"), "*.html"),
                new ExtensionFilter(phrases.say("dialog.report.xlsx"), "*.xlsx"),
                new ExtensionFilter(phrases.say("dialog.report.csv"), "*.csv"));
    }

    @Override
    public void newEvidencePack(String suggested, Consumer<Path> chosen) {
        save(
                "dialog.newEvidence",
                suggested,
                chosen,
                new ExtensionFilter(phrases.say("dialog.report.html"), "*.html"),
                new ExtensionFilter(phrases.say("dialog.report.docx"), "*.docx"));
    }

    @Override
    public void newOriginal(String suggested, Consumer<Path> chosen) {
        FileChooser chooser = chooser("dialog.newOriginal");
        chooser.getExtensionFilters().add(new ExtensionFilter(phrases.say("dialog.any"), "*"));
        chooser.setInitialFileName(suggested);
        give(chooser.showSaveDialog(window), chosen);
    }

    /// Asks for a name that ends as one of several kinds of file does; where the ending is left out, as the kind
    /// that is chosen.
    private void save(String title, String suggested, Consumer<Path> chosen, ExtensionFilter... kinds) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().addAll(kinds);
        chooser.setInitialFileName(suggested);
        File file = chooser.showSaveDialog(window);
        ExtensionFilter kind =
                chooser.getSelectedExtensionFilter() == null ? kinds[0] : chooser.getSelectedExtensionFilter();
        String name = file == null ? "" : file.getName();
        boolean isNamed = Arrays.stream(kinds).anyMatch(each -> name.endsWith(ending(each)));
        give(file, path -> chosen.accept(isNamed ? path : ending(path, ending(kind))));
    }

    private static String ending(ExtensionFilter kind) {
        return kind.getExtensions().getFirst().substring(1);
    }

    private ExtensionFilter sets() {
        return new ExtensionFilter(phrases.say("dialog.sets"), "*.json");
    }

    private static Path ending(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(ending) ? file : file.resolveSibling(name + ending);
    }

    @Override
    public void newProject(String suggested, Consumer<Path> chosen) {
        FileChooser chooser = chooser("dialog.newProject");
        chooser.getExtensionFilters().add(projects());
        chooser.setInitialFileName(suggested);
        give(chooser.showSaveDialog(window), file -> chosen.accept(named(file)));
    }

    /// With the ending of projects, where the analyst left it out.
    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".pressmark") ? file : file.resolveSibling(name + ".pressmark");
    }

    private ExtensionFilter projects() {
        return new ExtensionFilter(phrases.say("dialog.projects"), "*.pressmark");
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(phrases.say(title));
        chooser.setInitialDirectory(beginning());
        return chooser;
    }

    private @Nullable File beginning() {
        Path folder = Beginning.of(choices.get().lastFolder(), System.getProperty("user.home"));
        return folder == null ? null : folder.toFile();
    }

    private void give(@Nullable File file, Consumer<Path> chosen) {
        if (file != null) {
            folder(file);
            chosen.accept(file.toPath());
        }
    }

    private void folder(File file) {
        String parent = file.getAbsoluteFile().getParent();
        if (parent != null) {
            remember.accept(held -> held.lastFolder(parent));
        }
    }
}
