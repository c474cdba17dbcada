package dev.awsevents.fuzzing;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A JSON value to be changed. Unlike the trees of libraries it may have a name twice, and keeps how
 * scalars are spelled.
 */
sealed interface JsonValue {
  /** A value without parts. Its text need not be JSON. */
  record Scalar(String text) implements JsonValue {}

  /** An object or list. It becomes the other if the flag changes. */
  final class Container implements JsonValue {
    boolean object;
    final List<Member> members = new ArrayList<>();

    Container(boolean object) {
      this.object = object;
    }
  }

  /**
   * A part of a container.
   *
   * @param name JSON text; of no account in a list
   */
  record Member(String name, JsonValue value) {
    Member with(JsonValue other) {
      return new Member(name, other);
    }
  }

  static JsonValue parse(byte[] json) {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      parser.nextToken();
      return read(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonValue read(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      return new Scalar(quoted(parser.getText()));
    }
    if (token.isScalarValue()) {
      return new Scalar(parser.getText());
    }
    Container container = new Container(token == JsonToken.START_OBJECT);
    String name = "\"\"";
    while (!parser.nextToken().isStructEnd()) {
      if (container.object) {
        name = quoted(parser.currentName());
        parser.nextToken();
      }
      container.members.add(new Member(name, read(parser)));
    }
    return container;
  }

  /** A string as JSON. */
  static String quoted(String text) {
    return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  default JsonValue copy() {
    if (!(this instanceof Container container)) {
      return this;
    }
    Container copy = new Container(container.object);
    container.members.forEach(member -> copy.members.add(member.with(member.value().copy())));
    return copy;
  }

  default byte[] toBytes() {
    StringBuilder text = new StringBuilder();
    write(text);
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void write(StringBuilder text) {
    if (this instanceof Scalar scalar) {
      text.append(scalar.text());
    } else if (this instanceof Container container) {
      text.append(container.object ? '{' : '[');
      char separator = 0;
      for (Member member : container.members) {
        if (separator != 0) {
          text.append(separator);
        }
        separator = ',';
        if (container.object) {
          text.append(member.name()).append(':');
        }
        member.value().write(text);
      }
      text.append(container.object ? '}' : ']');
    }
  }
}
