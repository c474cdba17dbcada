package dev.awsevents.runtime.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.AwsEvents;
import dev.awsevents.UnidentifiedEvent;
import dev.awsevents.value.Bytes;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as the mapper is set, whose kind of output it is, and errors on the way. */
class WritingCasesTest {
  private record Case(Object value, String json) {}

  /** Values, and how they are written without any setting. */
  private static final List<Case> CASES =
      List.of(
          new Case(delivery("{'id':'é','weight':1}"), "{'id':'é','weight':1}"),
          new Case(
              delivery("{'label':'QUJD','stops':['a',null]}"),
              "{'label':'QUJD','stops':['a',null]}"),
          new Case(delivery("{'nothing':{},'x':[{},[],true]}"), "{'nothing':{},'x':[{},[],true]}"),
          new Case(Bytes.ofUtf8("ABC"), "'QUJD'"),
          new Case(event(0), "0"),
          new Case(event(Long.MIN_VALUE), "-9223372036854775808"),
          new Case(event(new BigInteger("123456789012345678")), "123456789012345678"),
          new Case(event(new BigInteger("1234567890123456789")), "1234567890123456789"),
          new Case(event(new BigInteger("9223372036854775808")), "9223372036854775808"),
          new Case(event(new BigDecimal("2.5")), "2.5"),
          new Case(event(new BigDecimal("25e9")), "2.5E+10"),
          new Case(event(0.25f), "0.25"),
          new Case(event(1.2345678901E10), "12345678901"),
          new Case(event(null), "null"),
          new Case(event(Arrays.asList(true, null, "x")), "[true,null,'x']"));

  private static Object delivery(String json) {
    return AwsEvents.read(json.replace('\'', '"'), Delivery.class);
  }

  private static Object event(@Nullable Object content) {
    return new UnidentifiedEvent(content);
  }

  static List<Mapper> mappers() {
    return Mapper.both();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void theTextIsTheSameWhateverItIsWrittenTo(Mapper mapper) throws Exception {
    for (Case each : CASES) {
      String json = quoted(each.json());

      assertEquals(json, mapper.toText(each.value()));
      assertEquals(json, new String(mapper.toBytes(each.value()), StandardCharsets.UTF_8));
      assertEquals(json, mapper.toTreeText(each.value()));
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void itIsPartOfWhatIsAround(Mapper mapper) throws Exception {
    Map<String, Object> around = new LinkedHashMap<>();
    StringBuilder json = new StringBuilder();
    for (Case each : CASES) {
      json.append(json.isEmpty() ? "{" : ",").append("'n%d':".formatted(around.size()));
      json.append(each.json());
      around.put("n" + around.size(), each.value());
    }

    assertEquals(quoted(json.append('}').toString()), mapper.toText(around));
  }

  private record SettingCase(Setting setting, Object value, String json) {}

  private static final List<SettingCase> SETTINGS =
      List.of(
          new SettingCase(
              Setting.ESCAPE_NON_ASCII,
              delivery("{'id':'é','ä':1}"),
              "{'id':'\\u00E9','\\u00E4':1}"),
          new SettingCase(
              Setting.WRITE_NUMBERS_AS_STRINGS,
              delivery("{'weight':1,'x':[2.5,9223372036854775808,true]}"),
              "{'weight':'1','x':['2.5','9223372036854775808',true]}"),
          new SettingCase(
              Setting.INDENT_OUTPUT,
              delivery("{'id':'1','stops':['a','b'],'nothing':{}}"),
              """
              {
                'id' : '1',
                'stops' : [ 'a', 'b' ],
                'nothing' : { }
              }\
              """));

  @ParameterizedTest
  @MethodSource("versions")
  void settingsOfTheGeneratorAreHonoured(int version) throws Exception {
    for (SettingCase each : SETTINGS) {
      Mapper mapper = Mapper.both(each.setting()).get(version);
      String json = quoted(each.json()).replace("\n", System.lineSeparator());

      assertEquals(json, mapper.toText(each.value()));
      assertEquals(json, new String(mapper.toBytes(each.value()), StandardCharsets.UTF_8));
    }
  }

  static List<Integer> versions() {
    return List.of(0, 1);
  }

  /** A user's type that cannot be written without a name. */
  record Named(@Nullable String name) {
    @Override
    public String name() {
      return Objects.requireNonNull(name, "no name");
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void anErrorOfTheMapperComesOutAsItIs(Mapper mapper) {
    Delivery<Named> delivery = Delivery.of(new Named(null));

    Exception e = assertThrows(Exception.class, () -> mapper.toText(delivery));

    assertEquals(new Failure("no name", "name"), Failure.of(e));
  }

  @Tag("slow")
  @ParameterizedTest
  @MethodSource("mappers")
  void aStreamMayFailAnywhere(Mapper mapper) {
    Object value = event(everyKind());
    for (int size = 0; size < SIZE; size += STEP) {
      IOException failure = new IOException("broken pipe");
      OutputStream out = new FailingStream(size, failure);

      Throwable thrown = assertThrows(Exception.class, () -> mapper.write(value, out));

      assertSame(failure, thrown instanceof IOException ? thrown : thrown.getCause());
    }
  }

  /** More than that is written of {@link #everyKind}. */
  private static final int SIZE = 1_000_000;

  /** Somewhat more than what Jackson hands to a stream at once. */
  private static final int STEP = 8_100;

  /** Runs of values of one kind, each longer than the buffer of a generator. */
  private static List<@Nullable Object> everyKind() {
    List<@Nullable Object> values = new ArrayList<>();
    for (Object kind :
        Arrays.asList(
            "text",
            true,
            null,
            7L,
            new BigInteger("9223372036854775808"),
            new BigDecimal("0.5"),
            List.of(),
            Map.of(),
            List.of(List.of(List.of(List.of()))),
            Map.of("a", Map.of("b", Map.of("c", Map.of()))))) {
      for (int i = 0; i < 20_000; i++) {
        values.add(kind);
      }
    }
    return values;
  }

  private static final class FailingStream extends OutputStream {
    private final IOException failure;
    private int left;

    FailingStream(int size, IOException failure) {
      this.left = size;
      this.failure = failure;
    }

    @Override
    public void write(int next) throws IOException {
      write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw failure;
      }
    }
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
