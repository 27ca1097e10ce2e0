package org.reelwright.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Finds the Java files and methods that are longer than a person reads in one go. */
final class Sizes {

    static final int MOST_LINES_OF_A_FILE = 400;
    static final int MOST_LINES_OF_A_METHOD = 40;

    private Sizes() {}

    static List<Path> javaFilesBelow(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line for each file or method that is too long. */
    static List<String> tooLong(List<Path> files) {
        var found = new ArrayList<String>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree file : task.parse()) {
                found.addAll(new File(file, positions).tooLong());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private record File(CompilationUnitTree tree, SourcePositions positions) {

        List<String> tooLong() {
            var found = new ArrayList<String>();
            long end = positions.getEndPosition(tree, tree);
            if (end >= 0 && tree.getLineMap().getLineNumber(end) > MOST_LINES_OF_A_FILE) {
                found.add(name() + ": " + tree.getLineMap().getLineNumber(end) + " lines");
            }
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    long lines = linesOf(method);
                    if (lines > MOST_LINES_OF_A_METHOD) {
                        found.add(name() + "#" + method.getName() + ": " + lines + " lines");
                    }
                    return super.visitMethod(method, nothing);
                }
            }.scan(tree, null);
            return found;
        }

        private long linesOf(MethodTree method) {
            LineMap lines = tree.getLineMap();
            return lines.getLineNumber(positions.getEndPosition(tree, method))
                    - lines.getLineNumber(positions.getStartPosition(tree, method))
                    + 1;
        }

        private String name() {
            return Path.of(tree.getSourceFile().toUri()).getFileName().toString();
        }
    }
}
