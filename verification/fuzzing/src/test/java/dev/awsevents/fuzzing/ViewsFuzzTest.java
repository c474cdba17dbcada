package dev.awsevents.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.EventFormatException;
import dev.awsevents.codec.Codec;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.runtime.codec.Codecs;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The methods of what was read fail as their documentation says, or not at all. */
class ViewsFuzzTest {
  private static final Payloads PAYLOADS = Payloads.all();

  /** By which a caller says what a document inside a field is. */
  private static final Set<Class<?>> KINDS_OF_TYPES = Set.of(Class.class, Type.class, Codec.class);

  private static final List<Class<?>> TYPES = Fixtures.types();
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int MAX_CHARACTERS = 16;

  /** Those that decode text which anybody can have sent. */
  private static final Set<String> THROW_ILLEGAL_ARGUMENT =
      Set.of("bodyAsBytes", "bodyAsText", "bodyAs", "urlDecodedKey", "urlDecodedS3Key");

  @FuzzTest
  void failOnlyAsDocumented(FuzzedDataProvider data) {
    Payload payload = PAYLOADS.next(data);
    payload
        .read()
        .ifPresent(
            value -> {
              for (Object part : Views.within(value)) {
                Views.of(part).forEach(method -> call(payload, part, method, data));
              }
            });
  }

  private static void call(Payload payload, Object part, Method method, FuzzedDataProvider data) {
    Object[] arguments =
        Arrays.stream(method.getParameterTypes()).map(type -> argument(type, data)).toArray();
    try {
      Views.call(part, method, arguments);
    } catch (EventFormatException e) {
      if (!readsADocument(method)) {
        throw undocumented(payload, method, e);
      }
    } catch (IllegalArgumentException e) {
      if (!THROW_ILLEGAL_ARGUMENT.contains(method.getName())) {
        throw undocumented(payload, method, e);
      }
    } catch (NullPointerException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      throw undocumented(payload, method, e);
    }
  }

  private static boolean readsADocument(Method method) {
    return method.getName().startsWith("decode")
        || Arrays.stream(method.getParameterTypes()).anyMatch(KINDS_OF_TYPES::contains);
  }

  private static AssertionError undocumented(Payload payload, Method method, Throwable e) {
    return new AssertionError(method + " of " + payload, e);
  }

  /** Fails for a new kind of parameter, which needs a line here. */
  private static @Nullable Object argument(Class<?> type, FuzzedDataProvider data) {
    if (type == Class.class || type == Type.class) {
      return data.consumeBoolean() ? Object.class : data.pickValue(TYPES);
    }
    if (type == Codec.class) {
      return Codecs.of(data.pickValue(TYPES));
    }
    if (type == String.class) {
      return data.consumeString(MAX_CHARACTERS);
    }
    if (type == Object.class) {
      return MAPPER;
    }
    if (type.isInterface()) { // the cases of a union
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, called, given) -> null);
    }
    throw new AssertionError("no argument for a parameter of " + type);
  }
}
