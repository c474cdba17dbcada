package dev.awsevents.architecture;

import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A block of Java, which must be a whole file: with its package, or a module descriptor. */
final class JavaFile extends SimpleJavaFileObject {
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);$");
  private static final Pattern TYPE =
      Pattern.compile("(?m)^(?:public )?(?:abstract |final )?(?:class|record|interface) (\\w+)");
  private static final Pattern MODULE = Pattern.compile("(?m)^module [\\w.]+ \\{$");
  private static final Pattern REQUIRED =
      Pattern.compile("(?m)^  requires (?:static |transitive )*([\\w.]+);$");

  private final String text;

  private JavaFile(String name, String text) {
    super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
    this.text = text;
  }

  static JavaFile of(String text) {
    return MODULE.matcher(text).find()
        ? new JavaFile("module-info", text)
        : new JavaFile(first(PACKAGE, text).replace('.', '/') + "/" + first(TYPE, text), text);
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("not a whole file, " + pattern + " is missing in\n" + text);
    }
    return matcher.group(1);
  }

  boolean isModule() {
    return isNameCompatible("module-info", Kind.SOURCE);
  }

  /** The modules that a module descriptor requires. */
  List<String> required() {
    return REQUIRED.matcher(text).results().map((MatchResult match) -> match.group(1)).toList();
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return text;
  }
}
