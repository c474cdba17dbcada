package dev.awsevents.codegen.foreign;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Says of each line of generated Java, and of each class, which part of the code it is. */
final class CodeParts {
  private static final Set<String> TEXTS = Set.of("toString", "equals", "hashCode");
  private static final Set<String> BUILDERS = Set.of("builder", "toBuilder");

  private final CodeVolume volume;
  private final Map<String, CodePart> classes;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final CodePart[] parts;

  private CodeParts(
      CodeVolume volume,
      Map<String, CodePart> classes,
      CompilationUnitTree unit,
      SourcePositions positions,
      int lines) {
    this.volume = volume;
    this.classes = classes;
    this.unit = unit;
    this.positions = positions;
    this.parts = new CodePart[lines];
    Arrays.fill(parts, CodePart.REST);
  }

  /**
   * Adds what the generator has written.
   *
   * @return the parts that classes belong to, by their binary names
   */
  static Map<String, CodePart> count(Collection<String> sources, CodeVolume volume)
      throws IOException {
    List<Source> files = sources.stream().map(Source::new).toList();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of("-proc:none"), null, files);
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    Map<String, CodePart> classes = new HashMap<>();
    for (CompilationUnitTree unit : task.parse()) {
      List<String> lines = unit.getSourceFile().getCharContent(true).toString().lines().toList();
      new CodeParts(volume, classes, unit, positions, lines.size()).count(lines);
    }
    return classes;
  }

  private void count(List<String> lines) {
    for (Tree type : unit.getTypeDecls()) {
      ClassTree outer = (ClassTree) type;
      String name = unit.getPackageName() + "." + outer.getSimpleName();
      mark(outer, name, partOf(outer, CodePart.TYPES));
    }
    for (int i = 0; i < lines.size(); i++) {
      String text = lines.get(i).strip();
      boolean comment = text.startsWith("/*") || text.startsWith("*") || text.startsWith("//");
      CodePart part = text.isEmpty() ? CodePart.REST : comment ? CodePart.JAVADOC : parts[i];
      volume.addLine(part, lines.get(i));
    }
  }

  private static CodePart partOf(ClassTree type, CodePart outer) {
    String name = type.getSimpleName().toString();
    return switch (type.getKind()) {
      case INTERFACE -> CodePart.UNIONS;
      case RECORD ->
          type.getMembers().stream().anyMatch(member -> isNamed(member, "Known"))
              ? CodePart.OPEN_ENUMS
              : name.equals("Unknown") ? CodePart.UNIONS : CodePart.TYPES;
      case CLASS -> {
        if (extendsOrImplements(type, "ConstraintTable")) {
          yield CodePart.CONSTRAINTS;
        }
        if (extendsOrImplements(type, "Codec")) {
          yield outer == CodePart.READING ? CodePart.NESTED : CodePart.READING;
        }
        yield outer == CodePart.READING ? CodePart.WRITING : CodePart.BUILDERS;
      }
      default -> outer;
    };
  }

  private static boolean extendsOrImplements(ClassTree type, String name) {
    return String.valueOf(type.getExtendsClause()).equals(name)
        || type.getImplementsClause().stream().anyMatch(it -> it.toString().startsWith(name + "<"));
  }

  private static boolean isNamed(Tree member, String name) {
    return member instanceof ClassTree type && type.getSimpleName().contentEquals(name);
  }

  private void mark(ClassTree type, String binaryName, CodePart part) {
    classes.put(binaryName, part);
    mark(type, part);
    for (Tree member : type.getMembers()) {
      if (member instanceof ClassTree nested) {
        mark(nested, binaryName + "$" + nested.getSimpleName(), partOf(nested, part));
      } else if (member instanceof MethodTree method) {
        mark(method, partOf(method.getName().toString(), part));
      }
    }
  }

  private static CodePart partOf(String method, CodePart type) {
    boolean ofValue = type == CodePart.TYPES || type == CodePart.UNIONS;
    if (ofValue && TEXTS.contains(method)) {
      return CodePart.TEXT;
    }
    if (ofValue && BUILDERS.contains(method)) {
      return CodePart.BUILDERS;
    }
    if (ofValue && method.equals("validate")) {
      return CodePart.CONSTRAINTS;
    }
    return type == CodePart.READING && method.equals("nested") ? CodePart.NESTED : type;
  }

  private void mark(Tree tree, CodePart part) {
    long begin = positions.getStartPosition(unit, tree);
    long end = positions.getEndPosition(unit, tree);
    if (begin >= 0 && end > begin) { // what the compiler adds has no place
      int from = (int) unit.getLineMap().getLineNumber(begin) - 1;
      Arrays.fill(parts, from, (int) unit.getLineMap().getLineNumber(end), part);
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("memory:///Source.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
