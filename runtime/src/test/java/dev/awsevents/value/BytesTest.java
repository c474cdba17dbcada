package dev.awsevents.value;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.json.Utf8JsonReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ReadOnlyBufferException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BytesTest {
  @Test
  void equalContentIsEqual() {
    Bytes bytes = Bytes.of((byte) 1, (byte) -1);

    assertEquals(Bytes.of((byte) 1, (byte) -1), bytes);
    assertEquals(Bytes.of((byte) 1, (byte) -1).hashCode(), bytes.hashCode());
    assertNotEquals(Bytes.of((byte) -1, (byte) 1), bytes);
    assertNotEquals(Bytes.of((byte) -1, (byte) 1).hashCode(), bytes.hashCode());
    assertNotEquals(Bytes.of((byte) 1), bytes);
    assertNotEquals(bytes, (Object) new byte[] {1, -1});
    assertEquals(Bytes.empty(), Bytes.of());
    assertEquals(Bytes.empty(), Bytes.wrap(new byte[0]));
    assertEquals(Bytes.empty(), Bytes.ofUtf8(""));
    assertEquals(Bytes.empty(), Bytes.ofBase64(""));
  }

  @Test
  void contentCannotBeChanged() {
    byte[] source = {1, 2};
    Bytes bytes = Bytes.of(source);
    source[0] = 9;
    bytes.toByteArray()[0] = 9;

    assertEquals(Bytes.of((byte) 1, (byte) 2), bytes);
    ByteBuffer buffer = bytes.asByteBuffer();
    assertFalse(buffer.hasArray());
    assertThrows(ReadOnlyBufferException.class, () -> buffer.put(0, (byte) 9));
  }

  @Test
  void allViewsShowTheContent() throws IOException {
    byte[] content = {0, 127, -128, -1};
    Bytes bytes = Bytes.of(content);

    assertEquals(4, bytes.size());
    assertFalse(bytes.isEmpty());
    assertTrue(Bytes.empty().isEmpty());
    assertArrayEquals(content, bytes.toByteArray());
    assertArrayEquals(content, bytes.asInputStream().readAllBytes());
    assertEquals(ByteBuffer.wrap(content), bytes.asByteBuffer());
    assertEquals(4, bytes.asByteBuffer().remaining());
  }

  @Test
  void bufferAndStreamBeginAnew() throws IOException {
    Bytes bytes = Bytes.ofUtf8("ab");
    bytes.asByteBuffer().get();
    assertEquals('a', bytes.asInputStream().read());

    assertEquals(2, bytes.asByteBuffer().remaining());
    assertEquals(2, bytes.asInputStream().available());
  }

  @ParameterizedTest
  @CsvSource({"'',''", "A,QQ==", "AB,QUI=", "ABC,QUJD", "é,w6k=", "😀,8J+YgA=="})
  void textAndBase64(String text, String base64) {
    Bytes bytes = Bytes.ofUtf8(text);

    assertEquals(text, bytes.utf8());
    assertEquals(base64, bytes.base64());
    assertEquals(bytes, Bytes.ofBase64(base64));
    assertEquals(bytes, Bytes.ofBase64(base64.replace("=", "")));
  }

  @Test
  void malformedUtf8IsReplaced() {
    assertEquals("a\uFFFDb", Bytes.of((byte) 'a', (byte) 0xFF, (byte) 'b').utf8());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Q", "QQ=", "Q===", "QQ==x", "*", "QU JD", "Pz8_", "QUJD\n"})
  void whatIsNotBase64IsAnError(String text) {
    assertThrows(IllegalArgumentException.class, () -> Bytes.ofBase64(text));
  }

  @Test
  void base64AgreesWithJava() {
    Random random = new Random(6);
    for (int i = 0; i < 500; i++) {
      byte[] content = new byte[random.nextInt(100)];
      random.nextBytes(content);
      Bytes bytes = Bytes.wrap(content);
      assertEquals(Base64.getEncoder().encodeToString(content), bytes.base64());
      byte[] base64 = new byte[bytes.base64Length()];
      bytes.encodeBase64(base64);
      assertArrayEquals(Base64.getEncoder().encode(content), base64);
      assertEquals(bytes, Bytes.ofBase64(bytes.base64()));
    }
  }

  @Test
  void contentIsNotPrinted() {
    assertEquals("Bytes[6]", Bytes.ofUtf8("secret").toString());
  }

  @Test
  void nullReadsAsNull() {
    Utf8JsonReader in = new Utf8JsonReader("null ".getBytes(StandardCharsets.UTF_8));

    assertNull(Bytes.codec().read(in));
    in.end();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[1,\"?\"]", "[1,5]", "[1,{}]", "[1,\"\\u0051=\"]"})
  void whatIsNoBase64IsAnErrorWhereItBegins(String json) {
    Utf8JsonReader in = new Utf8JsonReader(json.getBytes(StandardCharsets.UTF_8));
    in.beginArray();
    in.skipValue();
    in.nextElement();

    EventFormatException error =
        assertThrows(EventFormatException.class, () -> Bytes.codec().read(in));

    assertEquals("$[1]", error.path());
    assertEquals(3, error.byteOffset());
    assertTrue(error.problem().startsWith("expected base64 text"), error::problem);
  }
}
