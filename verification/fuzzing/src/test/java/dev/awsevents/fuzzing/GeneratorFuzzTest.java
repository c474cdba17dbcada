package dev.awsevents.fuzzing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.awsevents.codegen.InMemoryCompiler;
import dev.awsevents.codegen.model.SchemaException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jsonschema2pojo.exception.GenerationException;

/** A schema becomes code that compiles, or an error that names the file and the place. */
class GeneratorFuzzTest {
  /** Compiling takes some hundred times as long as generating. */
  private static final int ONE_OF_SO_MANY_IS_COMPILED = 1_000;

  private static final SchemaFolder FOLDER = new SchemaFolder();

  @FuzzTest
  void generatesCodeOrNamesTheErrorAndItsPlace(FuzzedDataProvider data) throws IOException {
    byte[] schema = new SchemaGrammar(data).document().toBytes();
    String text = new String(schema, StandardCharsets.UTF_8);
    Map<String, String> sources;
    try {
      sources = FOLDER.generate(schema);
    } catch (GenerationException e) {
      assertInstanceOf(SchemaException.class, e.getCause(), text);
      String message = String.valueOf(e.getMessage());
      assertTrue(message.contains("schema.json#") && message.contains("; "), message);
      return;
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError(text, e);
    }
    if (isSampled(schema) && !text.contains("javaInterfaces")) { // which nobody has written
      compile(sources, text);
    }
  }

  private static boolean isSampled(byte[] schema) {
    return Math.floorMod(Arrays.hashCode(schema), ONE_OF_SO_MANY_IS_COMPILED) == 0;
  }

  private static void compile(Map<String, String> sources, String schema) {
    try {
      InMemoryCompiler.compile(sources);
    } catch (AssertionError e) {
      throw new AssertionError(schema, e);
    }
  }
}
