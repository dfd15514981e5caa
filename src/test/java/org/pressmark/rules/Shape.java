package org.pressmark.rules;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.util.Elements.DocCommentKind;

/// What source files must keep and compiled classes no longer show. Each is tried on the program or its tests, and
/// on a text planted to break it.
enum Shape {
    FILES_ARE_SHORT(each(Shape::overlong)),
    METHODS_ARE_SHORT(each(Shape::overlongMethods)),
    PACKAGES_ARE_INTRODUCED(Shape::strangers),
    PACKAGES_SAY_A_SENTENCE(each(Shape::wordless)),
    PUBLIC_TYPES_ARE_EXPLAINED(each(Shape::unexplained)),
    LEFTOVERS_HAVE_A_NUMBER(each(Shape::leftovers)),
    TESTS_DO_NOT_SLEEP(each(Shape::sleeps)),
    TESTS_ARE_NOT_DISABLED(each(Shape::disabled));

    /// What is asked of tests; all else is asked of the program.
    static final Set<Shape> OF_TESTS = EnumSet.of(TESTS_DO_NOT_SLEEP, TESTS_ARE_NOT_DISABLED);

    private static final int FILE_LINES = 300;
    private static final int METHOD_LINES = 40;
    private static final Pattern LEFTOVER = Pattern.compile("\\b(?:TODO|FIXME|XXX)\\b(?!\\s*\\(?#\\d)");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}.*[.]", Pattern.DOTALL);

    private final Function<List<Source>, Stream<String>> complaints;

    Shape(Function<List<Source>, Stream<String>> complaints) {
        this.complaints = complaints;
    }

    /// One line for each place that has not this shape.
    List<String> broken(List<Source> sources) {
        return complaints.apply(sources).toList();
    }

    private static Function<List<Source>, Stream<String>> each(Function<Source, Stream<String>> ofOne) {
        return sources -> sources.stream().flatMap(ofOne);
    }

    private static Stream<String> overlong(Source source) {
        long lines = source.text().lines().count();
        return lines > FILE_LINES ? Stream.of(source.name() + " has " + lines + " lines") : Stream.empty();
    }

    private static Stream<String> overlongMethods(Source source) {
        Stream<Tree> methods = source.all(MethodTree.class).map(Source.Found::tree);
        Stream<Tree> initializers = source.all(BlockTree.class)
                .filter(block -> block.path().getParentPath().getLeaf() instanceof ClassTree)
                .map(Source.Found::tree);
        return Stream.concat(methods, initializers)
                .filter(method -> source.lines(method) > METHOD_LINES)
                .map(method -> source.place(method) + " goes on for " + source.lines(method) + " lines");
    }

    private static Stream<String> strangers(List<Source> sources) {
        Set<String> introduced = sources.stream()
                .filter(Shape::introducesAPackage)
                .map(Source::folder)
                .collect(Collectors.toSet());
        return sources.stream()
                .map(Source::folder)
                .distinct()
                .filter(folder -> !introduced.contains(folder))
                .map(folder -> folder + " has no package-info.java");
    }

    private static Stream<String> wordless(Source source) {
        if (!introducesAPackage(source)) {
            return Stream.empty();
        }
        return source.all(PackageTree.class)
                .filter(found -> !saysASentence(source, found.path())
                        || !isAnnotated(found.tree().getAnnotations(), "NullMarked"))
                .map(found -> source.name() + " needs a sentence and @NullMarked");
    }

    private static Stream<String> unexplained(Source source) {
        return source.all(ClassTree.class)
                .filter(found -> isPublic(found.path()) && !saysASentence(source, found.path()))
                .map(found -> source.place(found.tree()) + " does not say what "
                        + found.tree().getSimpleName() + " is");
    }

    private static Stream<String> leftovers(Source source) {
        return LEFTOVER.matcher(source.text())
                .results()
                .map(found -> source.name() + ":" + source.unit().getLineMap().getLineNumber(found.start())
                        + " leaves something to do and no issue number");
    }

    private static Stream<String> sleeps(Source source) {
        return source.all(MethodInvocationTree.class)
                .map(Source.Found::tree)
                .filter(call -> call.getMethodSelect().toString().matches("(.*\\.)?sleep"))
                .map(call -> source.place(call) + " sleeps instead of waiting for something");
    }

    private static Stream<String> disabled(Source source) {
        return source.all(AnnotationTree.class)
                .map(Source.Found::tree)
                .filter(annotation -> isAnnotated(List.of(annotation), "Disabled"))
                .map(annotation -> source.place(annotation) + " is disabled");
    }

    private static boolean introducesAPackage(Source source) {
        return source.name().endsWith("package-info.java");
    }

    private static boolean isAnnotated(List<? extends AnnotationTree> annotations, String name) {
        return annotations.stream()
                .map(annotation -> annotation.getAnnotationType().toString())
                .anyMatch(type -> type.equals(name) || type.endsWith("." + name));
    }

    private static boolean saysASentence(Source source, TreePath path) {
        String words = source.trees().getDocComment(path);
        return words != null
                && source.trees().getDocCommentKind(path) == DocCommentKind.END_OF_LINE
                && SENTENCE.matcher(words).find();
    }

    /// Whether other packages can see a type: it and all types around it are public, be it by standing in an
    /// interface.
    private static boolean isPublic(TreePath path) {
        if (!(path.getLeaf() instanceof ClassTree type)) {
            return path.getLeaf() instanceof CompilationUnitTree;
        }
        TreePath around = path.getParentPath();
        return isPublic(around)
                && (type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                        || around.getLeaf().getKind() == Tree.Kind.INTERFACE);
    }
}
