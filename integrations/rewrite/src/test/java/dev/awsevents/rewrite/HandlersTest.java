package dev.awsevents.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openrewrite.java.Assertions.java;

import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.TypeMapping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openrewrite.test.RecipeSpec;
import org.openrewrite.test.RewriteTest;
import org.openrewrite.test.SourceSpecs;

/** Each folder of {@code handlers} has a source before and after. Run with {@code -Drewrite}. */
class HandlersTest implements RewriteTest {
  private static final Path FOLDER =
      Path.of("src/test/resources/dev/awsevents/rewrite/handlers").toAbsolutePath();

  @Override
  public void defaults(RecipeSpec spec) {
    spec.recipe(Sources.recipe()).parser(Sources.parser());
  }

  static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList();
    }
  }

  /** In one run, because a parser takes seconds to know the JDK. */
  @Test
  void theRecipeMakesTheSourcesAfter() throws IOException {
    List<SourceSpecs> sources = new ArrayList<>();
    for (Path folder : folders()) {
      String before = Files.readString(folder.resolve("before.java"));
      Path expected = folder.resolve("after.java");
      if (System.getProperty("rewrite") != null) {
        Files.writeString(expected, Sources.run(before));
      }
      sources.add(java(before, Files.readString(expected)));
    }
    rewriteRun(sources.toArray(SourceSpecs[]::new));
  }

  @ParameterizedTest
  @MethodSource("folders")
  void whatDoesNotCompileIsMarked(Path folder) throws IOException {
    assertThat(Compilation.errorsWithoutMark(Files.readString(folder.resolve("after.java"))))
        .isEmpty();
  }

  @Test
  void eachEventOfTheLibraryIsInAHandler() throws IOException {
    Set<String> used = new TreeSet<>();
    for (Path folder : folders()) {
      Matcher imports =
          Pattern.compile("import ([\\w.]+);")
              .matcher(Files.readString(folder.resolve("before.java")));
      imports.results().forEach(result -> used.add(result.group(1)));
    }
    Set<String> events =
        Mapping.get().tables().types().stream()
            .filter(type -> type.shape() != TypeMapping.Shape.NONE)
            .map(TypeMapping::aws)
            .filter(aws -> !aws.contains("$") && !aws.contains(".models."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(used).containsAll(events);
  }
}
