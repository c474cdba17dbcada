package dev.awsevents.lambda.serializer.other;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;

/** A serializer of another library, which knows one type. */
public final class PointSerializer implements CustomPojoSerializer {
  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T fromJson(InputStream input, Type type) {
    try {
      return fromJson(new String(input.readAllBytes(), StandardCharsets.UTF_8), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> T fromJson(String input, Type type) {
    check(type);
    int comma = input.indexOf(',');
    int x = Integer.parseInt(input.substring(1, comma));
    int y = Integer.parseInt(input.substring(comma + 1, input.length() - 1));
    return (T) new Point(x, y);
  }

  @Override
  public <T> void toJson(T value, OutputStream output, Type type) {
    check(value.getClass());
    Point point = (Point) value;
    try {
      output.write(("\"" + point.x() + "," + point.y() + "\"").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Type type) {
    if (type != Point.class) {
      throw new IllegalArgumentException("not a point: " + type.getTypeName());
    }
  }
}
