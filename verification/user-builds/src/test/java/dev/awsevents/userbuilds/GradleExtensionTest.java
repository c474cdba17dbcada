package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import groovy.lang.Binding;
import groovy.lang.Closure;
import groovy.lang.GroovyShell;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.NoopRuleLogger;
import org.jsonschema2pojo.gradle.JsonSchemaExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Applies the configuration of the Gradle snippet to the plugin's own extension, and generates with
 * it. Gradle itself does not run the snippet, because Maven Central does not have it.
 */
class GradleExtensionTest {
  @Test
  void theConfigurationOfTheSnippetGenerates(@TempDir Path folder) throws Exception {
    JsonSchemaExtension extension = configured(folder);

    assertEquals(List.of(), warnings(extension));
    assertTrue(orderPlaced(folder).contains("class Builder extends OrderPlacedBuilder"));
    assertEquals("com.example", extension.getTargetPackage());
  }

  @Test
  void buildersAreLeftOutWithTheSetters(@TempDir Path folder) throws Exception {
    JsonSchemaExtension extension = configured(folder);
    extension.setIncludeSetters(false);

    assertEquals(List.of(), warnings(extension));
    assertFalse(orderPlaced(folder).contains("Builder"));
  }

  private static String orderPlaced(Path folder) throws IOException {
    return Files.readString(folder.resolve("generated/com/example/orders/OrderPlaced.java"));
  }

  /** The extension as the snippet configures it, in a folder with a project. */
  private JsonSchemaExtension configured(Path folder) throws IOException {
    new Project(folder);
    JsonSchemaExtension extension = new JsonSchemaExtension();
    Binding binding = new Binding();
    binding.setVariable(
        "jsonSchema2Pojo",
        new Closure<Void>(this) {
          private static final long serialVersionUID = 1L;

          @Override
          public Void call(Object argument) {
            Closure<?> configuration = (Closure<?>) argument;
            configuration.setDelegate(extension);
            configuration.setResolveStrategy(Closure.DELEGATE_FIRST);
            configuration.call();
            return null;
          }
        });
    binding.setVariable(
        "files",
        new Closure<List<File>>(this) {
          private static final long serialVersionUID = 1L;

          @Override
          public List<File> call(Object path) {
            return List.of(folder.resolve(path.toString()).toFile());
          }
        });
    String script = Snippets.get("gradle");
    int begin = script.indexOf("jsonSchema2Pojo {");
    int end = script.indexOf("\n}", begin) + 2;
    new GroovyShell(getClass().getClassLoader(), binding).evaluate(script.substring(begin, end));
    extension.setTargetDirectory(folder.resolve("generated").toFile());

    return extension;
  }

  private static List<String> warnings(JsonSchemaExtension extension) throws IOException {
    List<String> warnings = new ArrayList<>();
    Jsonschema2Pojo.generate(
        extension,
        new NoopRuleLogger() {
          @Override
          public void warn(String message) {
            warnings.add(message);
          }
        });
    return warnings;
  }
}
