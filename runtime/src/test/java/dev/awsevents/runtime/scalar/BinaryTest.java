package dev.awsevents.runtime.scalar;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.awsevents.value.Bytes;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryTest {
  @ParameterizedTest
  @CsvSource({
    "'\"\"', ''",
    "'\"QQ==\"', A",
    "'\"QUI=\"', AB",
    "'\"QUJD\"', ABC",
    "'\"QUJDRA==\"', ABCD"
  })
  void canonicalBase64IsHeldInFull(String json, String content) {
    OneField<Bytes> field = OneField.read(json, Binary::read);

    assertEquals(Bytes.ofUtf8(content), field.value());
    assertNull(field.raw());
    assertEquals(json, field.write(Binary::write));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"QQ\"', A",
    "'\"QUI\"', AB",
    "'\"QR==\"', A",
    "'\"QUJ=\"', AB",
    "'\"QUJD\\nREVG\"', ABCDEF",
    "'\"QUJD\\r\\nREVG\\r\\n\"', ABCDEF",
    "'\"fn5-\"', ~~~",
    "'\"Pz8_\"', ???",
    "'\"Pz8_Pw\"', ????",
  })
  void otherSpellingIsUnderstoodAndWrittenBackAsItCame(String json, String content) {
    OneField<Bytes> field = OneField.read(json, Binary::read);

    assertEquals(Bytes.ofUtf8(content), field.value());
    OneField.assertSameJson(json, field.write(Binary::write));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Pz8\\/\"", "\"\\u0051Q==\"", "\"Q\\u0051\\u003d=\""})
  void escapesAreNoOtherSpelling(String json) {
    OneField<Bytes> field = OneField.read(json, Binary::read);

    assertNotNull(field.value());
    assertNull(field.raw());
    OneField.assertSameJson(json, field.write(Binary::write));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Q\"",
        "\"Q===\"",
        "\"=\"",
        "\"====\"",
        "\"QQ=\"",
        "\"QQ==QQ==\"",
        "\"Q Q=\"",
        "\"plain text\"",
        "\"QUJ*\"",
        "\"QUJ\\u0000\"",
        "\"é\"",
        "\"QQ==x\"",
        "12",
        "1.5",
        "true"
      })
  void whatIsNotBase64ReadsAsNullAndIsWrittenBack(String json) {
    OneField<Bytes> field = OneField.read(json, Binary::read);

    assertNull(field.value());
    OneField.assertSameJson(json, field.write(Binary::write));
  }

  @Test
  void nullIsNotKept() {
    OneField<Bytes> field = OneField.read("null", Binary::read);

    assertNull(field.value());
    assertEquals("", field.write(Binary::write));
  }

  @Test
  void anotherValueReplacesWhatWasKept() {
    OneField<Bytes> field = OneField.read("\"QQ\"", Binary::read);

    assertEquals("\"Qg==\"", field.with(Bytes.ofUtf8("B")).write(Binary::write));
    assertEquals("\"QQ\"", field.with(Bytes.ofUtf8("A")).write(Binary::write));
    assertEquals("\"\"", field.with(Bytes.empty()).write(Binary::write));
  }

  @Test
  void randomBytesAgreeWithJava() {
    Random random = new Random(3);
    for (int i = 0; i < 3_000; i++) {
      byte[] content = new byte[random.nextInt(80)];
      random.nextBytes(content);
      String json = "\"" + Base64.getEncoder().encodeToString(content) + "\"";

      OneField<Bytes> field = OneField.read(json, Binary::read);

      assertNotNull(field.value());
      assertArrayEquals(content, field.value().toByteArray());
      assertNull(field.raw());
      assertEquals(json, field.write(Binary::write));
    }
  }

  /** Most of it is malformed, and what is not is rarely canonical. */
  @Test
  void randomTextIsNeverLost() {
    Random random = new Random(4);
    String alphabet = "AQgw09+/-_== \n";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(10); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String json = "\"" + text.toString().replace("\n", "\\n") + "\"";
      OneField<Bytes> field = OneField.read(json, Binary::read);
      OneField.assertSameJson(json, field.write(Binary::write));
      if (field.value() != null && field.raw() == null) {
        assertEquals(text.toString(), field.value().base64());
      }
    }
  }
}
