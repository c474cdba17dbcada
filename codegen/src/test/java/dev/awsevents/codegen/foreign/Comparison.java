package dev.awsevents.codegen.foreign;

import dev.awsevents.codegen.Folders;
import dev.awsevents.codegen.GeneratedClasses;
import dev.awsevents.codegen.JsonValues;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What comes of schemas by each generator. */
final class Comparison {
  /** All that ours is compared with, in the order of the columns. */
  static final List<ComparedGenerator> OTHERS = List.of(new StockGenerator(), new Quicktype());

  /**
   * What came of some schemas.
   *
   * @param words for the table
   * @param comeBack how many of the examples
   */
  record Outcome(String words, boolean generated, boolean compiled, long comeBack) {}

  private Comparison() {}

  /** Generates, compiles, and reads and writes the examples. */
  static Outcome outcome(
      ComparedGenerator generator, List<Path> schemas, Path target, List<byte[]> examples)
      throws IOException {
    try {
      generator.generate(schemas, target);
    } catch (Exception | StackOverflowError e) {
      return new Outcome("fails", false, false, 0);
    }
    Map<String, String> sources = Folders.files(target);
    if (sources.isEmpty()) {
      return new Outcome("no types", false, false, 0);
    }
    String files = files(sources.size());
    GeneratedClasses classes;
    try {
      classes = new GeneratedClasses(generator.compile(sources));
    } catch (AssertionError e) {
      return new Outcome(files + ", do not compile", true, false, 0);
    }
    String words = files + ", compile";
    long comeBack = 0;
    for (byte[] example : examples) {
      comeBack += comesBack(example, generator, schemas.get(0), classes) ? 1 : 0;
    }
    if (!examples.isEmpty()) {
      words += ", %d of %d come back".formatted(comeBack, examples.size());
    }
    return new Outcome(words, true, true, comeBack);
  }

  static String files(long number) {
    return number == 1 ? "1 file" : number + " files";
  }

  private static boolean comesBack(
      byte[] example, ComparedGenerator generator, Path schema, GeneratedClasses classes) {
    try {
      ComparedGenerator.RoundTrip roundTrip = generator.roundTrip(schema, classes);
      if (roundTrip == null) {
        return false;
      }
      JsonValues.assertLossless(example, roundTrip.apply(example), "an example");
      return true;
    } catch (Exception | AssertionError | StackOverflowError e) {
      return false;
    }
  }
}
