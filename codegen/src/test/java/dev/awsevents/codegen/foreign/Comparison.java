package dev.awsevents.codegen.foreign;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.codegen.Folders;
import dev.awsevents.codegen.GeneratedClasses;
import dev.awsevents.codegen.InMemoryCompiler;
import dev.awsevents.codegen.JsonValues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What comes of schemas by other generators. */
final class Comparison {
  /** All that ours is compared with, in the order of the columns. */
  static final List<OtherGenerator> GENERATORS = List.of(new StockGenerator(), new Quicktype());

  /**
   * What came of some schemas.
   *
   * @param words for the table
   */
  record Outcome(String words, boolean generated, boolean compiled) {}

  private Comparison() {}

  /** Generates, compiles, and reads and writes the examples. */
  static Outcome outcome(
      OtherGenerator generator, List<Path> schemas, Path target, List<Examples.Example> examples)
      throws IOException {
    try {
      generator.generate(schemas, target);
    } catch (Exception | StackOverflowError e) {
      return new Outcome("fails", false, false);
    }
    Map<String, String> sources = Folders.files(target);
    if (sources.isEmpty()) {
      return new Outcome("no types", false, false);
    }
    String files = files(sources.size());
    GeneratedClasses classes;
    try {
      classes = new GeneratedClasses(InMemoryCompiler.compileLeniently(sources));
    } catch (AssertionError e) {
      return new Outcome(files + ", do not compile", true, false);
    }
    String words = files + ", compile";
    if (!examples.isEmpty()) {
      long same =
          examples.stream()
              .filter(example -> comesBack(example, generator, schemas.get(0), classes))
              .count();
      words += ", %d of %d come back".formatted(same, examples.size());
    }
    return new Outcome(words, true, true);
  }

  static String files(long number) {
    return number == 1 ? "1 file" : number + " files";
  }

  private static boolean comesBack(
      Examples.Example example, OtherGenerator generator, Path schema, GeneratedClasses classes) {
    try {
      OtherGenerator.RoundTrip roundTrip = generator.roundTrip(schema, classes);
      if (roundTrip == null) {
        return false;
      }
      byte[] json = new ObjectMapper().writeValueAsBytes(example.payload());
      JsonValues.assertLossless(json, roundTrip.apply(json), example.name());
      return true;
    } catch (Exception | AssertionError | StackOverflowError e) {
      return false;
    }
  }
}
