package dev.awsevents.runtime.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Errors of both versions say the same, at the same path. */
class ReadingErrorsTest {
  record Order(String id, int count) {}

  private record Case(String json, String problem, String path) {}

  private static final List<Case> CASES =
      List.of(
          new Case("[]", "expected an object but found a list", ""),
          new Case("'x'", "expected an object but found a string", ""),
          new Case("5", "expected an object but found a number", ""),
          new Case("2.5", "expected an object but found a number", ""),
          new Case("true", "expected an object but found a boolean", ""),
          new Case("false", "expected an object but found a boolean", ""),
          new Case("{'id':{}}", "expected a string but found an object", "id"),
          new Case("{'id':'1','id':[]}", "expected a string but found a list", "id"),
          new Case("{'weight':[]}", "expected a single value but found a list", "weight"),
          new Case("{'label':{}}", "expected a single value but found an object", "label"),
          new Case("{'stops':{}}", "expected a list but found an object", "stops"),
          new Case("{'stops':['a',[]]}", "expected a string but found a list", "stops/1"),
          new Case("{'nothing':[]}", "expected an object but found a list", "nothing"),

          // In unions, which are read from a copy; one inside another.
          new Case("{'inner':[]}", "expected an object but found a list", "inner"),
          new Case("{'choice':[1]}", "expected an object but found a list", "choice"),
          new Case("{'choice':'secret'}", "expected an object but found a string", "choice"),
          new Case("{'choice':null,'choice':7}", "expected an object but found a number", "choice"),
          new Case(
              "{'x':1,'inner':{'kind':'delivery','stops':[1,{}]}}",
              "expected a string but found an object",
              "inner/stops/1"),
          new Case(
              "{'inner':{'inner':{'id':[],'kind':'delivery'},'kind':'delivery'}}",
              "expected a string but found a list",
              "inner/inner/id"),
          new Case(
              "{'inner':{'kind':'delivery','choice':true}}",
              "expected an object but found a boolean",
              "inner/choice"),
          new Case(
              "{'inner':{'kind':'delivery','choice':{'left':1}},'choice':[]}",
              "expected an object but found a list",
              "choice"));

  private static final String DOCUMENT =
      "{'id':'é','weight':'12','label':'QUJD','stops':['a'],'nothing':{'a':[{}]},"
          + "'x':{'y':[1,2.5]},%s'content':null}";
  private static final int DOCUMENT_TOKENS = 30;
  private static final String UNION =
      "'inner':{'kind':'delivery','choice':{'left':[1,{'a':'b'}]},'id':'1'},";

  static List<Mapper> mappers() {
    return Mapper.both();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void anotherStructureIsAMismatchWithItsPath(Mapper mapper) {
    for (Case each : CASES) {
      for (Source source : Source.values()) {
        assertEquals(
            new Failure(each.problem(), each.path()),
            failure(mapper, source, each.json(), Delivery.class),
            () -> source + ": " + each);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void anObjectInThePlaceOfAListIsAMismatch(Mapper mapper) {
    for (Source source : Source.values()) {
      assertEquals(
          new Failure("expected a list but found an object", ""),
          failure(mapper, source, "{'a':[]}", Marked.class));
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void thePathGoesOnInWhatIsAround(Mapper mapper) {
    Type type = new TypeReference<List<Delivery<Object>>>() {}.getType();
    for (Case each : CASES) {
      for (Source source : Source.values()) {
        assertEquals(
            new Failure(each.problem(), each.path().isEmpty() ? "1" : "1/" + each.path()),
            failure(mapper, source, "[{}," + each.json() + "]", type),
            () -> source + ": " + each);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void thePathGoesOnInTheUsersType(Mapper mapper) {
    Type orders = new TypeReference<Delivery<List<Order>>>() {}.getType();
    Type primitive = new TypeReference<Delivery<NeverNull>>() {}.getType();
    for (Source source : Source.values()) {
      assertEquals(
          "content/1/count",
          failure(mapper, source, "{'id':'1','content':[{},{'count':{}}]}", orders).path());
      assertEquals("content", failure(mapper, source, "{'content':5}", orders).path());
      assertEquals(
          new Failure("no null", "content"),
          failure(mapper, source, "{'id':'1','content':null}", primitive));
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void tokensThatEndTooSoonAreAnError(Mapper mapper) throws Exception {
    String json = quoted(DOCUMENT.formatted(""));
    for (int i = 1; i < DOCUMENT_TOKENS; i++) {
      int count = i;
      Exception e =
          assertThrows(Exception.class, () -> mapper.readTokens(count, json, Delivery.class));

      assertTrue(Failure.of(e).problem().startsWith("expected "), () -> count + " tokens");
    }
    assertEquals(
        mapper.read(Source.TEXT, json, Delivery.class),
        mapper.readTokens(DOCUMENT_TOKENS, json, Delivery.class));
  }

  /** An exception of the stream is neither wrapped nor lost on its way through our codecs. */
  @ParameterizedTest
  @MethodSource("mappers")
  void aStreamMayFailAnywhere(Mapper mapper) {
    byte[] json = quoted(DOCUMENT.formatted(UNION)).getBytes(StandardCharsets.UTF_8);
    for (int length = 1; length < json.length; length++) {
      IOException failure = new IOException("connection reset");
      InputStream in = new FailingStream(json, length, failure);

      Throwable thrown = assertThrows(Exception.class, () -> mapper.read(in, Delivery.class));

      assertSame(failure, thrown instanceof IOException ? thrown : thrown.getCause());
    }
  }

  private static final class FailingStream extends FilterInputStream {
    private final IOException failure;

    FailingStream(byte[] content, int length, IOException failure) {
      super(new ByteArrayInputStream(content, 0, length));
      this.failure = failure;
    }

    /** One byte at a time, so that each method of the parser meets the end. */
    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int next = super.read();
      if (next < 0) {
        throw failure;
      }
      into[offset] = (byte) next;
      return 1;
    }
  }

  private static Failure failure(Mapper mapper, Source source, String json, Type type) {
    return Failure.of(assertThrows(Exception.class, () -> mapper.read(source, quoted(json), type)));
  }

  private static String quoted(String json) {
    return json.replace('\'', '"');
  }
}
