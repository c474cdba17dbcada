package dev.awsevents.benchmarks.contender;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One pass over the bytes that makes only the strings and arrays that an event must hold. It checks
 * nothing and knows no names. A reader that keeps the content of an event cannot be faster.
 */
final class AllocationLimit implements Contender {
  private byte[] json = new byte[0];
  private int at;

  @Override
  public Object read(byte[] json) {
    this.json = json;
    at = 0;
    return value();
  }

  private Object value() {
    switch (json[at]) {
      case '{':
        return elements(true);
      case '[':
        return elements(false);
      case '"':
        return string();
      default:
        int from = at;
        while (json[at] != ',' && json[at] != '}' && json[at] != ']') {
          at++;
        }
        return from;
    }
  }

  private Object[] elements(boolean named) {
    Object[] elements = new Object[8];
    int count = 0;
    at++;
    while (json[at] != '}' && json[at] != ']') {
      if (named) {
        skipName();
      }
      if (count == elements.length) {
        elements = Arrays.copyOf(elements, count * 2);
      }
      elements[count++] = value();
      if (json[at] == ',') {
        at++;
      }
    }
    at++;
    return count == elements.length ? elements : Arrays.copyOf(elements, count);
  }

  private void skipName() {
    at++;
    while (json[at] != '"') {
      at++;
    }
    at += 2;
  }

  private String string() {
    int from = ++at;
    boolean escaped = false;
    while (json[at] != '"') {
      if (json[at] == '\\') {
        escaped = true;
        at++;
      }
      at++;
    }
    int to = at++;
    if (!escaped) {
      return new String(json, from, to - from, StandardCharsets.ISO_8859_1);
    }
    byte[] text = new byte[to - from];
    int length = 0;
    for (int i = from; i < to; i++) {
      if (json[i] == '\\') {
        i++;
      }
      text[length++] = json[i];
    }
    return new String(text, 0, length, StandardCharsets.ISO_8859_1);
  }

  @Override
  public byte[] write(Object event) {
    throw new UnsupportedOperationException("there are no names to write");
  }
}
