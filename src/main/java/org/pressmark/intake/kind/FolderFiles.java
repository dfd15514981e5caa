package org.pressmark.intake.kind;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.pressmark.intake.CannotRead;
import org.pressmark.intake.PassedOver;
import org.pressmark.intake.page.PageParts;
import org.pressmark.model.Message;
import org.pressmark.model.Refusal;

/// What lies in a folder and in all folders in it: `meant` are the files that seem to be articles, in the order of
/// their names, `others` how many of each ending are not, and `closed` the places that could not be looked into.
///
/// Hidden files and folders are left out and not counted, and so is the folder in which a browser puts the pictures
/// and frames of a page it saves.
public record FolderFiles(List<Path> meant, Map<String, Integer> others, List<CannotRead> closed) {
    public FolderFiles {
        meant = List.copyOf(meant);
        closed = List.copyOf(closed);
    }

    /// Goes through a folder; `isArticle` is asked of each file.
    static FolderFiles of(Path folder, Predicate<Path> isArticle) {
        List<Path> meant = new ArrayList<>();
        Map<String, Integer> others = new TreeMap<>();
        List<CannotRead> closed = new ArrayList<>();
        FileVisitor<Path> visitor = new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes known) {
                return !inner.equals(folder) && (isHidden(inner) || holdsParts(inner))
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes known) {
                if (!isHidden(file) && Files.isRegularFile(file)) {
                    if (isArticle.test(file)) {
                        meant.add(file);
                    } else {
                        others.merge(PassedOver.ending(name(file)), 1, Integer::sum);
                    }
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                closed.add(new CannotRead(failure, "intake.folder", file, Refusal.reason(failure)));
                return FileVisitResult.CONTINUE;
            }
        };
        try {
            Files.walkFileTree(folder, visitor);
        } catch (IOException failure) {
            closed.add(new CannotRead(failure, "intake.folder", folder, Refusal.reason(failure)));
        }
        return new FolderFiles(meant.stream().sorted().toList(), others, closed);
    }

    /// How many files seem to be no articles.
    public int passedOver() {
        return new PassedOver(others).count();
    }

    /// The sentence for what was passed over, the most frequent endings first.
    public Message told() {
        return others.isEmpty() ? Message.of("intake.folder.empty") : new PassedOver(others).told();
    }

    private static boolean holdsParts(Path folder) {
        return PageParts.isPart(name(folder) + "/", page -> Files.exists(folder.resolveSibling(page)));
    }

    private static boolean isHidden(Path path) {
        return name(path).startsWith(".");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
