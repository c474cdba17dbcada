package dev.awsevents.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.EventFormatException;
import dev.awsevents.value.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.json.JsonMapper;

/** Each view reads the document in its field, by us or by a mapper of Jackson. */
class JsonViewsTest {
  private static final ObjectMapper JACKSON2 = new ObjectMapper();
  private static final JsonMapper JACKSON3 = JsonMapper.shared();

  /** From the content of the field to the value that the view reads. */
  static final List<Function<@Nullable String, Object>> VIEWS =
      List.of(
          text -> body(text).bodyAs(Object.class),
          text -> body(text).bodyAs(Object.class, JACKSON2),
          text -> body(text).bodyAs(Object.class, JACKSON3),
          text -> message(text).messageAs(Object.class),
          text -> message(text).messageAs(Object.class, JACKSON2),
          text -> message(text).messageAs(Object.class, JACKSON3),
          text -> cause(text).causeAs(Object.class),
          text -> cause(text).causeAs(Object.class, JACKSON2),
          text -> cause(text).causeAs(Object.class, JACKSON3),
          text -> execution(text, "1").inputAs(Object.class),
          text -> execution(text, "1").inputAs(Object.class, JACKSON2),
          text -> execution(text, "1").inputAs(Object.class, JACKSON3),
          text -> execution("1", text).outputAs(Object.class),
          text -> execution("1", text).outputAs(Object.class, JACKSON2),
          text -> execution("1", text).outputAs(Object.class, JACKSON3),
          text -> data(text).dataAs(Object.class),
          text -> data(text).dataAs(Object.class, JACKSON2),
          text -> data(text).dataAs(Object.class, JACKSON3),
          text -> compressed(text).compressedDataAs(Object.class));

  @ParameterizedTest
  @FieldSource("VIEWS")
  void aDocumentIsRead(Function<@Nullable String, Object> view) {
    assertEquals(Map.of("a", "é"), view.apply("{\"a\":\"é\"}"));
  }

  @ParameterizedTest
  @FieldSource("VIEWS")
  void noDocumentIsAnError(Function<@Nullable String, Object> view) {
    EventFormatException error = assertThrows(EventFormatException.class, () -> view.apply(null));

    assertEquals("expected a document but found nothing at $", error.getMessage());
  }

  private static JsonBody body(@Nullable String text) {
    return () -> text;
  }

  private static JsonMessage message(@Nullable String text) {
    return () -> text;
  }

  private static JsonCause cause(@Nullable String text) {
    return () -> text;
  }

  private static JsonInputAndOutput execution(@Nullable String input, @Nullable String output) {
    return new JsonInputAndOutput() {
      @Override
      public @Nullable String input() {
        return input;
      }

      @Override
      public @Nullable String output() {
        return output;
      }
    };
  }

  private static JsonData data(@Nullable String text) {
    return () -> text == null ? null : Bytes.ofUtf8(text);
  }

  private static JsonData compressed(@Nullable String text) {
    return () -> text == null ? null : gzip(Bytes.ofUtf8(text));
  }

  private static Bytes gzip(Bytes content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      content.asInputStream().transferTo(out);
    } catch (IOException impossible) {
      throw new AssertionError(impossible);
    }
    return Bytes.wrap(bytes.toByteArray());
  }
}
