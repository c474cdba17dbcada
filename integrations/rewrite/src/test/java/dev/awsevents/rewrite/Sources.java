package dev.awsevents.rewrite;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.openrewrite.InMemoryExecutionContext;
import org.openrewrite.Recipe;
import org.openrewrite.RecipeRun;
import org.openrewrite.Result;
import org.openrewrite.SourceFile;
import org.openrewrite.Tree;
import org.openrewrite.config.Environment;
import org.openrewrite.config.YamlResourceLoader;
import org.openrewrite.internal.InMemoryLargeSourceSet;
import org.openrewrite.java.JavaParser;
import org.openrewrite.java.style.ImportLayoutStyle;
import org.openrewrite.style.NamedStyles;

/** Parses sources with AWS's libraries, and runs recipes on them. */
final class Sources {
  /** One block of imports, none with a star, as in the sources of the tests. */
  private static final NamedStyles IMPORTS =
      new NamedStyles(
          Tree.randomId(),
          "test",
          "test",
          "",
          Set.of(),
          List.of(
              ImportLayoutStyle.builder()
                  .classCountToUseStarImport(999)
                  .nameCountToUseStarImport(999)
                  .importStaticAllOthers()
                  .blankLine()
                  .importAllOthers()
                  .build()));

  private Sources() {}

  static JavaParser.Builder<?, ?> parser() {
    return JavaParser.fromJavaVersion()
        .classpath(classPath("aws-lambda-java-", "joda-time", "junit-jupiter"))
        .styles(List.of(IMPORTS));
  }

  /** The jars of this test whose names begin so. */
  static List<Path> classPath(String... names) {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(
            path ->
                Arrays.stream(names)
                    .anyMatch(name -> path.getFileName().toString().startsWith(name)))
        .toList();
  }

  /** The recipe that users activate. */
  static Recipe recipe() {
    try (InputStream yaml =
        Objects.requireNonNull(
            Sources.class.getResourceAsStream("/META-INF/rewrite/aws-lambda-java-events.yml"))) {
      return Environment.builder()
          .load(new YamlResourceLoader(yaml, URI.create("rewrite.yml"), new Properties()))
          .build()
          .activateRecipes("dev.awsevents.rewrite.MigrateAwsLambdaJavaEvents");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the recipe makes of the source. */
  static String run(String source) {
    InMemoryExecutionContext context =
        new InMemoryExecutionContext(
            e -> {
              throw new IllegalStateException(e);
            });
    List<SourceFile> parsed = parser().build().parse(context, source).toList();
    RecipeRun run = recipe().run(new InMemoryLargeSourceSet(parsed), context);
    for (Result result : run.getChangeset().getAllResults()) {
      if (result.getAfter() != null) {
        return result.getAfter().printAll();
      }
    }
    return source;
  }
}
