package dev.awsevents.spring;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.codec.Codec;
import dev.awsevents.http.HttpRequestEvent;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.function.json.JsonMapper;
import org.springframework.core.ResolvableType;

/**
 * Reads the payload of an invocation as the type of an argument. Our types are read by their
 * codecs. The application's mapper reads all others, also inside of ours.
 */
final class ArgumentReader {
  private final JsonMapper mapper;

  ArgumentReader(JsonMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * Reads a payload.
   *
   * @throws EventFormatException if it is not JSON or does not fit the type
   */
  Argument read(byte[] payload, ResolvableType type) {
    Class<?> raw = type.resolve(Object.class);
    Codec<?> codec = GeneratedTypes.codec(type);
    if (codec != null) {
      return Argument.of(AwsEvents.read(payload, codec));
    }
    if (GeneratedTypes.isOursInPart(type)) {
      return Argument.of(mapped(payload, type));
    }
    return foreign(payload, type, raw);
  }

  /** The body of an HTTP request, or any other event as a whole. */
  private Argument foreign(byte[] payload, ResolvableType type, Class<?> raw) {
    HttpRequestEvent request =
        AwsEvents.readAny(payload) instanceof HttpRequestEvent known ? known : null;
    if (raw == InputStream.class) {
      return new Argument(new ByteArrayInputStream(payload), request);
    }
    byte[] content =
        request == null || raw == Map.class ? payload : request.bodyAsBytes().toByteArray();
    if (raw == byte[].class) {
      return new Argument(content, request);
    }
    if (raw == String.class) {
      return new Argument(new String(content, StandardCharsets.UTF_8), request);
    }
    return new Argument(mapped(content, type), request);
  }

  /** The type with values for the type variables of a superclass, which only Spring knows. */
  private static Type resolved(ResolvableType type) {
    Class<?> raw = type.resolve(Object.class);
    if (!(type.getType() instanceof ParameterizedType)) {
      return raw;
    }
    ResolvableType[] arguments =
        Arrays.stream(type.getGenerics())
            .map(argument -> ResolvableType.forType(resolved(argument)))
            .toArray(ResolvableType[]::new);
    return ResolvableType.forClassWithGenerics(raw, arguments).getType();
  }

  private @Nullable Object mapped(byte[] json, ResolvableType type) {
    try {
      return mapper.fromJson(json, resolved(type));
    } catch (IllegalStateException e) {
      // The message of the mapper may quote the payload.
      EventFormatException failure =
          new EventFormatException("the JSON mapper cannot read " + type, "$", -1);
      failure.initCause(e.getCause());
      throw failure;
    }
  }
}
