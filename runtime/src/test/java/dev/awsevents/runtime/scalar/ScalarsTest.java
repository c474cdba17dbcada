package dev.awsevents.runtime.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.awsevents.runtime.json.JsonReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the tables, {@code (none)} stands for a field that reads as null. */
class ScalarsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "(none)",
      textBlock =
          """
          true    | true   | true
          false   | false  | false
          "true"  | true   | "true"
          "false" | false  | "false"
          "TRUE"  | (none) | "TRUE"
          "yes"   | (none) | "yes"
          " true" | (none) | " true"
          ""      | (none) | ""
          1       | (none) | 1
          0       | (none) | 0
          1.5     | (none) | 1.5
          """)
  void booleans(String json, @Nullable Boolean value, String written) {
    OneField<Boolean> field = OneField.read(json, JsonReader::readBoolean);

    assertEquals(value, field.value());
    assertEquals(written, field.write(Scalars::writeBoolean));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "(none)",
      textBlock =
          """
          0                     | 0                    | 0
          -0                    | 0                    | -0
          12                    | 12                   | 12
          9223372036854775807   | 9223372036854775807  | 9223372036854775807
          -9223372036854775808  | -9223372036854775808 | -9223372036854775808
          9223372036854775808   | (none)               | 9223372036854775808
          12.0                  | 12                   | 12
          1.2e1                 | 12                   | 12
          12.5                  | (none)               | 12.5
          1e18                  | 1000000000000000000  | 1000000000000000000
          1e19                  | (none)               | 1E19
          1e2147483647          | (none)               | 1E2147483647
          1e-2147483647         | (none)               | 1E-2147483647
          0e2147483647          | 0                    | 0
          "12"                  | 12                   | "12"
          "-12"                 | -12                  | "-12"
          "012"                 | 12                   | "012"
          "12.0"                | (none)               | "12.0"
          "9223372036854775808" | (none)               | "9223372036854775808"
          "twelve"              | (none)               | "twelve"
          ""                    | (none)               | ""
          " 12"                 | (none)               | " 12"
          true                  | (none)               | true
          """)
  void wholeNumbers(String json, @Nullable Long value, String written) {
    OneField<Long> field = OneField.read(json, JsonReader::readLong);

    assertEquals(value, field.value());
    assertEquals(written, field.write(Scalars::writeLong));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "(none)",
      textBlock =
          """
          12                  | 12          | 12
          2147483647          | 2147483647  | 2147483647
          -2147483648         | -2147483648 | -2147483648
          2147483648          | (none)      | 2147483648
          -2147483649         | (none)      | -2147483649
          4294967296          | (none)      | 4294967296
          9223372036854775808 | (none)      | 9223372036854775808
          12.0                | 12          | 12
          12.5                | (none)      | 12.5
          "12"                | 12          | "12"
          "2147483648"        | (none)      | "2147483648"
          "x"                 | (none)      | "x"
          false               | (none)      | false
          """)
  void wholeNumbersOf32Bits(String json, @Nullable Integer value, String written) {
    OneField<Integer> field = OneField.read(json, JsonReader::readInteger);

    assertEquals(value, field.value());
    assertEquals(written, field.write(Scalars::writeInteger));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "(none)",
      textBlock =
          """
          "12"                   | 12     | "12"
          "-12"                  | -12    | "-12"
          "0"                    | 0      | "0"
          "012"                  | 12     | "012"
          "+12"                  | 12     | "+12"
          "-0"                   | 0      | "-0"
          "١٢"                   | 12     | "١٢"
          "12.0"                 | (none) | "12.0"
          "1e1"                  | (none) | "1e1"
          " 12"                  | (none) | " 12"
          ""                     | (none) | ""
          "-"                    | (none) | "-"
          "99999999999999999999" | (none) | "99999999999999999999"
          12                     | 12     | 12
          12.0                   | 12     | 12.0
          12.5                   | (none) | 12.5
          99999999999999999999   | (none) | 99999999999999999999
          true                   | (none) | true
          """)
  void wholeNumbersInStrings(String json, @Nullable Long value, String written) {
    OneField<Long> field = OneField.read(json, JsonReader::readLongText);

    assertEquals(value, field.value());
    assertEquals(written, field.write(Scalars::writeLongText));
    OneField<Integer> narrow = OneField.read(json, JsonReader::readIntegerText);
    assertEquals(value, narrow.value() == null ? null : Long.valueOf(narrow.value()));
    assertEquals(written, narrow.write(Scalars::writeIntegerText));
  }

  @Test
  void wholeNumberInStringMustFitInto32Bits() {
    OneField<Integer> field = OneField.read("\"2147483648\"", JsonReader::readIntegerText);

    assertNull(field.value());
    assertEquals("\"2147483648\"", field.write(Scalars::writeIntegerText));
    assertEquals(2147483648L, OneField.read("\"2147483648\"", JsonReader::readLongText).value());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "(none)",
      textBlock =
          """
          0                                | 0                                | 0
          12                               | 12                               | 12
          12.50                            | 12.50                            | 12.50
          -0.1                             | -0.1                             | -0.1
          1e3                              | 1E+3                             | 1E3
          1e-30                            | 1E-30                            | 1E-30
          123456789012345678901234567890.5 | 123456789012345678901234567890.5 | 123456789012345678901234567890.5
          123456789012345678901234567890   | 123456789012345678901234567890   | 123456789012345678901234567890
          1e2147483647                     | 1E+2147483647                    | 1E2147483647
          "12.50"                          | 12.50                            | "12.50"
          "1e3"                            | 1E+3                             | "1e3"
          "12.5 "                          | (none)                           | "12.5 "
          "NaN"                            | (none)                           | "NaN"
          "x"                              | (none)                           | "x"
          ""                               | (none)                           | ""
          "1e99999999999"                  | (none)                           | "1e99999999999"
          true                             | (none)                           | true
          """)
  void decimals(String json, @Nullable BigDecimal value, String written) {
    OneField<BigDecimal> field = OneField.read(json, JsonReader::readDecimal);

    assertEquals(value, field.value());
    assertEquals(written, field.write(Scalars::writeDecimal));
    assertEquals(value == null || written.startsWith("\""), field.raw() != null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      nullValues = "(none)",
      textBlock =
          """
          0                              | 0                              | 0
          12                             | 12                             | 12
          12.5                           | 12.5                           | 12.5
          0.1                            | 0.1                            | 0.1
          -0.0                           | 0                              | 0
          1e300                          | 1e300                          | 1e300
          4.9e-324                       | 4.9e-324                       | 4.9e-324
          0.10000                        | 0.1                            | 0.1
          9007199254740992               | 9007199254740992               | 9007199254740992
          # Kept as it came, since a double cannot hold it in full
          9007199254740993               | 9007199254740992               | 9007199254740993
          0.1000000000000000000001       | 0.1                            | 0.1000000000000000000001
          123456789012345678901234567890 | 123456789012345678901234567890 | 123456789012345678901234567890
          1e-400                         | 0                              | 1e-400
          1e400                          | (none)                         | 1e400
          -1e400                         | (none)                         | -1e400
          1e2147483647                   | (none)                         | 1e2147483647
          1e-2147483647                  | 0                              | 1e-2147483647
          "12.5"                         | 12.5                           | "12.5"
          "0.1000000000000000000001"     | 0.1                            | "0.1000000000000000000001"
          "NaN"                          | (none)                         | "NaN"
          "Infinity"                     | (none)                         | "Infinity"
          "x"                            | (none)                         | "x"
          true                           | (none)                         | true
          """)
  void floatingPointNumbers(String json, @Nullable Double value, String written) {
    OneField<Double> field = OneField.read(json, JsonReader::readDouble);

    if (value == null || field.value() == null) {
      assertEquals(value, field.value());
    } else {
      assertEquals(value, field.value(), 0); // -0.0 is equal to 0.0
    }
    OneField.assertSameJson(written, field.write(Scalars::writeDouble));
  }

  @Test
  void nullIsNotKept() {
    OneField<Boolean> bool = OneField.read("null", JsonReader::readBoolean);
    assertEquals("", bool.write(Scalars::writeBoolean));
    OneField<Long> number = OneField.read("null", JsonReader::readLong);
    assertEquals("", number.write(Scalars::writeLong));
    assertEquals("", OneField.read("null", JsonReader::readInteger).write(Scalars::writeInteger));
    assertEquals("", OneField.read("null", JsonReader::readDecimal).write(Scalars::writeDecimal));
    assertEquals("", OneField.read("null", JsonReader::readDouble).write(Scalars::writeDouble));
    assertEquals("", OneField.read("null", JsonReader::readLongText).write(Scalars::writeLongText));
    OneField<Integer> text = OneField.read("null", JsonReader::readIntegerText);
    assertEquals("", text.write(Scalars::writeIntegerText));
    assertEquals(Map.of(), text.unknownFields());
  }

  @Test
  void anotherValueReplacesWhatWasKept() {
    assertEquals(
        "true",
        OneField.read("1", JsonReader::readBoolean).with(true).write(Scalars::writeBoolean));
    assertEquals(
        "5", OneField.read("\"x\"", JsonReader::readLong).with(5L).write(Scalars::writeLong));
    OneField<Double> rounded = OneField.read("9007199254740993", JsonReader::readDouble);
    assertEquals("0.5", rounded.with(0.5).write(Scalars::writeDouble));
    OneField<Long> text = OneField.read("\"007\"", JsonReader::readLongText);
    assertEquals("\"8\"", text.with(8L).write(Scalars::writeLongText));
    assertEquals("\"007\"", text.with(7L).write(Scalars::writeLongText));
  }

  @Test
  void noValueReplacesWhatWasConverted() {
    assertEquals(
        "", OneField.read("\"5\"", JsonReader::readLong).with(null).write(Scalars::writeLong));
    assertEquals(
        "\"x\"", OneField.read("\"x\"", JsonReader::readLong).with(null).write(Scalars::writeLong));
  }

  @Test
  void anyDoubleIsReadAsJavaDoes() {
    Random random = new Random(5);
    for (int i = 0; i < 5_000; i++) {
      double value = Double.longBitsToDouble(random.nextLong());
      if (!Double.isNaN(value) && !Double.isInfinite(value)) {
        OneField<Double> field = OneField.read(Double.toString(value), JsonReader::readDouble);
        assertEquals(value, field.value(), () -> "of " + value);
        assertNull(field.raw());
        OneField.assertSameJson(Double.toString(value), field.write(Scalars::writeDouble));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.", "-0.", "1e"})
  void longTextDoesNotTakeItsTime(String beginning) {
    String json = "\"" + beginning + "1".repeat(1_000_000) + "\"";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertNull(OneField.read(json, JsonReader::readLong).value());
          assertNull(OneField.read(json, JsonReader::readDecimal).value());
          assertNull(OneField.read(json, JsonReader::readDouble).value());
        });
  }
}
