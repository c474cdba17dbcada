package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Hibernate Validator reads the annotations of the golden case {@code bean-validation}. */
class BeanValidationTest {
  private static final Path SCHEMAS = Folders.CASES.resolve("bean-validation").resolve("schemas");

  private static Map<String, byte[]> compiled = Map.of();

  @BeforeAll
  static void generate(@TempDir Path target) throws IOException {
    Generator.generate(SCHEMAS, target);
    compiled = InMemoryCompiler.compile(Folders.files(target));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {'orderId':'ABC-1','items':[{'sku':'abc','quantity':1}]} | ~~
          {'items':[{'sku':'abc','quantity':1}]} | orderId NotNull
          {'orderId':'abc','items':[]} | items Size, orderId Pattern
          {'orderId':'ABC-1','items':[{'sku':'a','quantity':0,'weight':0.4}]} | items[0].quantity Min, items[0].sku Size, items[0].weight DecimalMin
          {'orderId':'ABC-1','total':0,'priority':6,'items':[{'sku':'abc','quantity':1}]} | priority Max, total DecimalMin
          {'orderId':'ABC-1','payment':{'method':'card','number':'1'},'items':[{'sku':'abc','quantity':1}]} | payment.number Size
          {'orderId':'ABC-1','delivery':{'zip':'1'},'items':[{'sku':'abc','quantity':1}]} | delivery.city NotNull, delivery.zip Pattern
          {'orderId':'ABC-1','items':[{'sku':'abc','quantity':1,'parts':[{'sku':'abc'}]}]} | items[0].parts[0].quantity NotNull
          """)
  void hibernateValidatorFindsWhatTheSchemaForbids(String json, String violations)
      throws ClassNotFoundException {
    Class<?> type = new GeneratedClasses(compiled).type("shop.OrderPlaced");
    try (ValidatorFactory factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      assertEquals(violations, violations(factory.getValidator(), json, type));
    }
  }

  private static String violations(Validator validator, String json, Class<?> type) {
    Object value = AwsEvents.read(json.replace('\'', '"'), type);
    return validator.validate(value).stream()
        .map(
            each ->
                each.getPropertyPath()
                    + " "
                    + each.getConstraintDescriptor()
                        .getAnnotation()
                        .annotationType()
                        .getSimpleName())
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
