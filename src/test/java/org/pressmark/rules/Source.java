package org.pressmark.rules;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/// A source file as the compiler's own parser reads it, so that a word in a string is not taken for a call.
record Source(String name, String text, CompilationUnitTree unit, DocTrees trees) {
    /// All Java files below a folder.
    static List<Source> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> texts = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
            return of(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Files given by name and text, in the order of their names.
    static List<Source> of(Map<String, String> texts) {
        List<Text> files = new TreeMap<>(texts)
                .entrySet().stream()
                        .map(entry -> new Text(entry.getKey(), entry.getValue()))
                        .toList();
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, files);
        DocTrees trees = DocTrees.instance(task);
        List<Source> sources = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                String name = unit.getSourceFile().toUri().getPath().substring(1);
                sources.add(new Source(name, texts.get(name), unit, trees));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return sources;
    }

    /// The folder the file stands in, which is its package.
    String folder() {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    /// All parts of the file that are of one kind, each with the parts around it.
    <T extends Tree> Stream<Found<T>> all(Class<T> kind) {
        List<Found<T>> found = new ArrayList<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, @Nullable Void nothing) {
                if (kind.isInstance(tree)) {
                    found.add(new Found<>(kind.cast(tree), path(tree)));
                }
                return super.scan(tree, nothing);
            }

            private TreePath path(Tree tree) {
                return new TreePath(getCurrentPath(), tree);
            }
        }.scan(new TreePath(unit), null);
        return found.stream();
    }

    /// The first line of a part of the file, annotations included, 1-based.
    long firstLine(Tree tree) {
        return unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
    }

    /// The number of lines a part of the file takes.
    long lines(Tree tree) {
        long end = trees.getSourcePositions().getEndPosition(unit, tree);
        return unit.getLineMap().getLineNumber(end) - firstLine(tree) + 1;
    }

    String place(Tree tree) {
        return name + ":" + firstLine(tree);
    }

    /// A part of a file and the way to it from the top.
    record Found<T extends Tree>(T tree, TreePath path) {}

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String name, String text) {
            super(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public String getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
