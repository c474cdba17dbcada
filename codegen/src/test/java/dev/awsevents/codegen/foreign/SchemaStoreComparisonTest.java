package dev.awsevents.codegen.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each twentieth file of SchemaStore by each generator. What comes out stands in {@code
 * docs/foreign-schemas.md}; run with {@code -Drewrite} to write it anew.
 */
@Tag("long")
@Timeout(value = 1, unit = TimeUnit.HOURS)
class SchemaStoreComparisonTest {
  private static final int STEP = 20;

  @TempDir private Path target;

  @Test
  void eachGeneratorHasTheSameFilesAndDocuments() throws Exception {
    List<Path> files = SchemaStore.fetch().each(STEP);
    List<List<byte[]>> documents = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      documents.add(MadeDocuments.of(files.get(i), target.resolve("made" + i)).valid());
    }
    StringBuilder text = new StringBuilder();
    text.append("| generator | files | become types | of these compile | documents come back |\n");
    text.append("|---|---|---|---|---|\n");
    List<ComparedGenerator> generators = new ArrayList<>(List.of(new OwnGenerator()));
    generators.addAll(Comparison.OTHERS);
    for (ComparedGenerator generator : generators) {
      long generated = 0;
      long compiled = 0;
      long comeBack = 0;
      for (int i = 0; i < files.size(); i++) {
        Path out = target.resolve(generator.getClass().getSimpleName() + i);
        Comparison.Outcome outcome =
            Comparison.outcome(generator, List.of(files.get(i)), out, documents.get(i));
        if (generator instanceof OwnGenerator && outcome.generated()) {
          assertEquals(documents.get(i).size(), outcome.comeBack(), files.get(i).toString());
        }
        generated += outcome.generated() ? 1 : 0;
        compiled += outcome.compiled() ? 1 : 0;
        comeBack += outcome.comeBack();
      }
      text.append(
          "| %s | %d | %d | %d | %d of %d |\n"
              .formatted(
                  generator.name(),
                  files.size(),
                  generated,
                  compiled,
                  comeBack,
                  documents.stream().mapToInt(List::size).sum()));
    }
    new PageSection("schemastore-comparison").assertIs(text.toString());
  }
}
