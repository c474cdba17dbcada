package dev.awsevents.benchmarks.contender;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks that a contender keeps all of a payload: it reads the payload, writes it again, and the
 * two are compared. A contender that loses data has less work to do, so its time would not count.
 *
 * <p>Nulls and empty collections may be missing. A timestamp may have another form.
 */
public final class LossCheck {
  private static final ObjectMapper MAPPER = new JsonMapper();
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private LossCheck() {}

  /** The JSON paths of what is lost; empty if nothing is lost. */
  public static List<String> losses(Contender contender, byte[] json) throws IOException {
    byte[] written = contender.write(contender.read(json));
    List<String> losses = new ArrayList<>();
    compare("$", MAPPER.readTree(json), MAPPER.readTree(written), losses);
    return losses;
  }

  private static void compare(
      String path, JsonNode expected, JsonNode actual, List<String> losses) {
    if (expected.isObject()) {
      for (Map.Entry<String, JsonNode> member : expected.properties()) {
        String name = member.getKey();
        compare(path + "." + name, member.getValue(), actual.path(name), losses);
      }
    } else if (expected.isArray()) {
      for (int i = 0; i < expected.size(); i++) {
        compare(path + "[" + i + "]", expected.get(i), actual.path(i), losses);
      }
    } else if (!expected.isNull() && !isSame(expected, actual)) {
      losses.add(path);
    }
  }

  private static boolean isSame(JsonNode expected, JsonNode actual) {
    if (expected.isNumber() && actual.isNumber()) {
      BigDecimal wanted = expected.decimalValue();
      BigDecimal found = actual.decimalValue();
      return wanted.compareTo(found) == 0 || wanted.multiply(THOUSAND).compareTo(found) == 0;
    }
    if (expected.isTextual() && isDocument(expected.textValue())) {
      return isSameDocument(expected.textValue(), actual.asText());
    }
    return expected.asText().equals(actual.asText())
        || isSameInstant(expected.asText(), actual.asText());
  }

  private static boolean isDocument(String text) {
    return text.startsWith("{") && text.endsWith("}");
  }

  /** Notifications inside messages are written anew. */
  private static boolean isSameDocument(String expected, String actual) {
    try {
      List<String> losses = new ArrayList<>();
      compare("$", MAPPER.readTree(expected), MAPPER.readTree(actual), losses);
      return losses.isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isSameInstant(String expected, String actual) {
    try {
      Instant wanted = Instant.parse(expected);
      return actual.chars().allMatch(Character::isDigit)
          ? wanted.toEpochMilli() == Long.parseLong(actual)
          : wanted.equals(Instant.parse(actual));
    } catch (DateTimeParseException | NumberFormatException e) {
      return false;
    }
  }
}
