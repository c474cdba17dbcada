package dev.awsevents.runtime.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.EventFormatException;
import dev.awsevents.value.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedBytesTest {
  @Test
  void numbersAreBytes() {
    OneField<Bytes> field = OneField.read("[0, 127, -128, -1]", SignedBytes::read);

    assertEquals(Bytes.of((byte) 0, (byte) 127, (byte) -128, (byte) -1), field.value());
    assertNull(field.raw());
    assertEquals("[0,127,-128,-1]", field.write(SignedBytes::write));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "[-1]", "[255, -1]", "[128]"})
  void listIsWrittenBackAsItCame(String json) {
    OneField.assertSameJson(json, OneField.read(json, SignedBytes::read).write(SignedBytes::write));
  }

  @Test
  void unsignedNumbersAreUnderstood() {
    OneField<Bytes> field = OneField.read("[255, 128]", SignedBytes::read);

    assertEquals(Bytes.of((byte) -1, (byte) -128), field.value());
    assertEquals("[1]", field.with(Bytes.of((byte) 1)).write(SignedBytes::write));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[256]",
        "[-129]",
        "[1.5]",
        "[null]",
        "[\"1\"]",
        "[[]]",
        "[true]",
        "5",
        "\"QQ==\""
      })
  void whatAreNoBytesReadsAsNullAndIsWrittenBack(String json) {
    OneField<Bytes> field = OneField.read(json, SignedBytes::read);

    assertNull(field.value());
    OneField.assertSameJson(json, field.write(SignedBytes::write));
  }

  @Test
  void objectIsAnError() {
    assertThrows(EventFormatException.class, () -> OneField.read("{}", SignedBytes::read));
  }

  @Test
  void nullIsNotKept() {
    assertEquals("", OneField.read("null", SignedBytes::read).write(SignedBytes::write));
  }
}
