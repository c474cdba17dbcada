package dev.awsevents.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.api.samples.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Run with {@code -Drewrite} to take what is found in the samples for what is expected. */
class PackageSignatureTest {
  private static final Path EXPECTED = Path.of("src", "test", "resources", "samples.txt");

  @Test
  void aSignatureTellsWhatCallersSee() throws IOException {
    List<Class<?>> samples =
        ClassFiles.besides(Shape.class).stream()
            .filter(type -> type.getPackage() == Shape.class.getPackage())
            .filter(ApiScope::contains)
            .toList();

    String signature = PackageSignature.of(samples);

    if (System.getProperty("rewrite") != null) {
      Files.writeString(EXPECTED, signature);
    }
    assertEquals(Files.readString(EXPECTED), signature);
  }
}
