package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated from a description stays as it is when the description grows. */
class DescriptionNamesTest {
  /** It comes first, has no name of its own, and refers to what others refer to. */
  private static final String PATH =
      """
        /a:
          get:
            responses:
              "200": { $ref: '#/components/responses/Busy' }
              "202":
                description: Later.
                content:
                  application/json:
                    schema:
                      type: object
                      properties:
                        missing: { type: array, items: { $ref: '#/components/schemas/Line' } }
              default: { $ref: '#/components/responses/Problem' }
            callbacks:
              shipped: { $ref: '#/paths/~1orders/post/callbacks/shipped' }
        /b: { $ref: '#/components/pathItems/SingleOrder' }
        /c: { $ref: '#/paths/~1orders' }
      """;

  /** Its name is before all others, and it refers to files that others refer to. */
  private static final String PATH_IN_ANOTHER_FILE =
      """
        /a:
          put:
            requestBody:
              content:
                application/json:
                  schema: { type: object, properties: { price: { $ref: 'schemas/money.json#/$defs/price' } } }
            responses:
              "200":
                description: The order.
                content: { application/json: { schema: { $ref: schemas/order.json } } }
      """;

  @Test
  void anAddedPathChangesNoOtherType(@TempDir Path folder) throws IOException {
    assertAdds(folder, "openapi", "shop/shop.yaml", PATH, "GetAResponse202");
  }

  @Test
  void anAddedPathChangesNoOtherTypeInSeveralFiles(@TempDir Path folder) throws IOException {
    assertAdds(
        folder,
        "descriptions-in-several-files",
        "api/openapi.yaml",
        PATH_IN_ANOTHER_FILE,
        "PutARequest");
  }

  private static void assertAdds(
      Path folder, String goldenCase, String description, String path, String type)
      throws IOException {
    Path unchanged = Folders.CASES.resolve(goldenCase);
    Path grown = folder.resolve("grown");
    for (Map.Entry<String, String> file : Folders.files(unchanged).entrySet()) {
      Path copy = grown.resolve(file.getKey());
      Files.createDirectories(copy.getParent());
      Files.writeString(copy, file.getValue());
    }
    Path file = grown.resolve("schemas").resolve(description);
    Files.writeString(file, Files.readString(file).replace("paths:\n", "paths:\n" + path));

    Map<String, String> before = generated(unchanged, folder.resolve("before"));
    Map<String, String> after = generated(grown, folder.resolve("after"));

    Set<String> added = new TreeSet<>(after.keySet());
    added.removeAll(before.keySet());
    assertFalse(added.isEmpty());
    assertTrue(added.stream().allMatch(name -> name.contains(type)), added::toString);
    after.keySet().removeAll(added);
    assertEquals(before, after);
  }

  private static Map<String, String> generated(Path goldenCase, Path target) throws IOException {
    Generator.generate(goldenCase.resolve("schemas"), target);
    return Folders.files(target);
  }
}
