package dev.awsevents.runtime.foreign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.awsevents.EventFormatException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules for both versions of the user's Jackson. */
class UserFormatsTest {
  private static final Type NUMBERS = new TypeReference<Map<String, List<Integer>>>() {}.getType();

  static Stream<PayloadFormat> formats() {
    return Stream.of(Jackson2Format.of(NUMBERS), Jackson3Format.of(NUMBERS));
  }

  @ParameterizedTest
  @MethodSource("formats")
  void pathsOfErrorsAreSpelledAsThoseOfTheLibrary(PayloadFormat format) {
    assertEquals("$.total[1]", pathOfError(format, "total"));
    assertEquals("$['order total'][1]", pathOfError(format, "order total"));
    assertEquals("$['" + "n".repeat(40) + "...'][1]", pathOfError(format, "n".repeat(41)));
  }

  private static String pathOfError(PayloadFormat format, String name) {
    byte[] json = ("{\"" + name + "\":[1,\"x\"]}").getBytes(StandardCharsets.UTF_8);
    return assertThrows(EventFormatException.class, () -> format.read(json)).path();
  }
}
