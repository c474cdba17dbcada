package dev.awsevents.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code validate()} of the types of the golden case {@code validation}. */
class ValidationTest {
  private static final Path SCHEMAS = Folders.CASES.resolve("validation").resolve("schemas");
  private static final String VALID_ITEMS = "'items':[{'sku':'abc','quantity':1}]";

  private static Map<String, String> generated = Map.of();
  private static Map<String, byte[]> compiled = Map.of();

  @BeforeAll
  static void generate(@TempDir Path target) throws IOException {
    Generator.generate(SCHEMAS, target);
    generated = Folders.files(target);
    compiled = InMemoryCompiler.compile(generated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'orderId':'ABC-1',ITEMS} | []
          {'orderId':'abc',ITEMS} | [$.orderId does not match the pattern ^[A-Z]{3}-\\d+$]
          {ITEMS} | [$.orderId is missing]
          {'orderId':'ABC-1','items':[]} | [$.items has fewer than 1 element]
          {'orderId':'ABC-1','items':[{'sku':'abc','quantity':1},{'sku':'a'}]} | [$.items[1].quantity is missing, $.items[1].sku is shorter than 3 characters]
          {'orderId':'ABC-1','items':[{'sku':'abc','quantity':1,'parts':[{'sku':'abc','quantity':0}]}]} | [$.items[0].parts[0].quantity is less than 1]
          {'orderId':'ABC-1','items':[{'sku':'abc','quantity':1,'gift':'wrapped'}]} | [$.items[0].parts is missing]
          {'orderId':'ABC-1','items':[{'sku':'abc','quantity':1,'gift':'ribbon'}]} | [$.items[0].gift is none of the values that the schema lists]
          {'orderId':'ABC-1','items':[{'sku':'abc','quantity':'one'}]} | [$.items[0].quantity is not a whole number]
          {'orderId':'ABC-1',ITEMS,'extra':1} | [$.extra is unknown]
          {'orderId':'ABC-1',ITEMS,'labels':{'a':'','B':'b'}} | [$.labels.B has a name that the schema does not allow, $.labels.a is shorter than 1 character]
          {'orderId':'ABC-1',ITEMS,'payment':{'method':'card','number':'1'}} | [$.payment.number is shorter than 12 characters]
          {'orderId':'ABC-1',ITEMS,'payment':{'method':'cash'}} | [$.payment fits none of the alternatives in the schema]
          {'orderId':'ABC-1',ITEMS,'delivery':{'city':'Berlin','zip':'1'}} | [$.delivery.zip does not match the pattern ^[0-9]{5}$]
          """)
  void namesAllThatIsWrong(String json, String violations) throws Exception {
    Object order = read(json.replace("ITEMS", VALID_ITEMS));
    assertEquals(violations, validate(order).toString());
  }

  /** A validator that checks formats accepts an empty text as the one, not as both. */
  @Test
  void anAlternativeWithAFormatDoesNotExcludeTheOthers() throws Exception {
    Object order = read("{'orderId':'ABC-1',ITEMS,'link':''}".replace("ITEMS", VALID_ITEMS));
    assertEquals(List.of(), validate(order));
  }

  /** Java has no counterpart of {@code (?i)}, so nobody knows what {@code not} excludes. */
  @Test
  void whatCannotBeCheckedIsNotRefused() throws Exception {
    Object order =
        read(
            "{'orderId':'ABC-1',ITEMS,'comment':'hello','reference':'x'}"
                .replace("ITEMS", VALID_ITEMS));
    assertEquals(List.of(), validate(order));
  }

  @Test
  void aNestedValueIsValidatedByItselfToo() throws Exception {
    Object order = read("{'items':[{'sku':'a','quantity':1}],'payment':{'method':'cash'}}");
    List<?> items = (List<?>) order.getClass().getMethod("items").invoke(order);
    assertEquals("[$.sku is shorter than 3 characters]", validate(items.get(0)).toString());
    Object unknown = order.getClass().getMethod("payment").invoke(order);
    assertEquals("[$ fits none of the alternatives in the schema]", validate(unknown).toString());
  }

  @Test
  void theConstraintsAreLoadedByTheFirstValidation() throws Exception {
    Set<String> loaded = new HashSet<>();
    ClassLoader classes =
        new GeneratedClasses(compiled) {
          @Override
          protected Class<?> findClass(String name) throws ClassNotFoundException {
            loaded.add(name);
            return super.findClass(name);
          }
        };
    Class<?> type = classes.loadClass("com.example.shop.OrderPlaced");
    Object order = AwsEvents.read("{}", type);
    AwsEvents.toBytes(order);
    assertFalse(loaded.contains("com.example.shop.OrderPlacedConstraints"));
    validate(order);
    assertTrue(loaded.contains("com.example.shop.OrderPlacedConstraints"));
  }

  @Test
  void theExampleOfThePageCompiles() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "codegen.md"));
    String section = page.substring(page.indexOf("## Validate values"));
    int begin = section.indexOf("```java\n") + "```java\n".length();
    Map<String, String> sources = new HashMap<>(generated);
    sources.put(
        "com/example/shop/Orders.java", section.substring(begin, section.indexOf("```\n", begin)));
    assertTrue(InMemoryCompiler.compile(sources).containsKey("com.example.shop.Orders"));
  }

  private static Object read(String json) throws ClassNotFoundException {
    Class<?> type = new GeneratedClasses(compiled).type("shop.OrderPlaced");
    return AwsEvents.read(json.replace('\'', '"').getBytes(UTF_8), type);
  }

  private static List<?> validate(Object value) throws ReflectiveOperationException {
    Method validate = value.getClass().getMethod("validate");
    return (List<?>) validate.invoke(value);
  }
}
