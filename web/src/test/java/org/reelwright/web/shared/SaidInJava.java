package org.reelwright.web.shared;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * The sentences that Java code puts together for people: a capital letter, some words and a full stop, with {@code {}} for
 * what is only known when it is said. Not those of annotations, of exceptions, and of what is only logged.
 */
final class SaidInJava {

    private static final String SENTENCE = "(?s)(\\p{Lu}|\\{}).*\\p{Ll}{2}.* .*[.?!]";
    private static final Set<String> FOR_MACHINES =
            Set.of("warn", "info", "debug", "error", "trace", "createQuery", "createNativeQuery", "compile");

    /** Any words at all. */
    private static final String WORDS = "(?s).*\\p{Ll}{2}.*";

    private final Set<String> sentences = new TreeSet<>();
    private final String wanted;

    private SaidInJava(String wanted) {
        this.wanted = wanted;
    }

    /** Everything that these files put together, whole sentences or not. */
    static Set<String> in(List<Path> files) throws IOException {
        var said = new SaidInJava(WORDS);
        said.read(files);
        return said.sentences;
    }

    /**
     * @param elsewhere folders whose sentences go to other machines or into models' prompts
     * @param sources folders below which every other Java file is read
     */
    static Set<String> below(List<Path> elsewhere, Path... sources) throws IOException {
        var said = new SaidInJava(SENTENCE);
        for (Path folder : sources) {
            try (Stream<Path> files = Files.walk(folder)) {
                said.read(files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> elsewhere.stream().noneMatch(file::startsWith))
                        .toList());
            }
        }
        return said.sentences;
    }

    private void read(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (var unit : task.parse()) {
                unit.accept(new Reader(), null);
            }
        }
    }

    private final class Reader extends TreeScanner<Void, Void> {

        @Override
        public Void visitAnnotation(AnnotationTree annotation, Void nothing) {
            return null;
        }

        @Override
        public Void visitThrow(ThrowTree thrown, Void nothing) {
            return null;
        }

        @Override
        public Void visitNewClass(NewClassTree made, Void nothing) {
            boolean trouble = made.getIdentifier().toString().endsWith("Exception");
            return trouble ? null : super.visitNewClass(made, nothing);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            String[] name = call.getMethodSelect().toString().split("\\.");
            boolean unheard = FOR_MACHINES.contains(name[name.length - 1]) || name[0].equals("OutsideTrouble");
            return unheard ? null : super.visitMethodInvocation(call, nothing);
        }

        @Override
        public Void visitBinary(BinaryTree sum, Void nothing) {
            if (sum.getKind() == Kind.PLUS && isText(sum)) {
                keep(text(sum));
                scanGaps(sum);
                return null;
            }
            return super.visitBinary(sum, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getKind() == Kind.STRING_LITERAL) {
                keep((String) literal.getValue());
            }
            return null;
        }

        /** What stands in a gap may be put together of texts, too. */
        private void scanGaps(ExpressionTree part) {
            if (part instanceof BinaryTree sum && sum.getKind() == Kind.PLUS) {
                scanGaps(sum.getLeftOperand());
                scanGaps(sum.getRightOperand());
            } else if (!(part instanceof LiteralTree)) {
                scan(part, null);
            }
        }
    }

    private void keep(String text) {
        String sentence =
                text.replaceAll("\\s+", " ").replaceAll("%[.0-9]*[sdf]", "{}").strip();
        if (sentence.matches(wanted)) {
            sentences.add(sentence);
        }
    }

    private static boolean isText(ExpressionTree part) {
        if (part instanceof BinaryTree sum && sum.getKind() == Kind.PLUS) {
            return isText(sum.getLeftOperand()) || isText(sum.getRightOperand());
        }
        return part.getKind() == Kind.STRING_LITERAL;
    }

    private static String text(ExpressionTree part) {
        if (part instanceof BinaryTree sum && sum.getKind() == Kind.PLUS) {
            return text(sum.getLeftOperand()) + text(sum.getRightOperand());
        }
        if (part instanceof ParenthesizedTree inner && isText(inner.getExpression())) {
            return text(inner.getExpression());
        }
        return part.getKind() == Kind.STRING_LITERAL ? String.valueOf(((LiteralTree) part).getValue()) : "{}";
    }
}
