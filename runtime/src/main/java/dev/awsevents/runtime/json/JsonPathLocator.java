package dev.awsevents.runtime.json;

import java.nio.charset.StandardCharsets;

/**
 * Finds the JSON path of an offset by walking through the bytes before it, so that the reader does
 * not need to track it. The bytes may be malformed. Then the path goes as far as they make sense.
 */
final class JsonPathLocator {
  private final byte[] bytes;
  private final int target;

  /**
   * For each open object the offset of the current name, or -1. For each open list the current
   * index.
   */
  private int[] values = new int[16];

  private boolean[] lists = new boolean[16];
  private int depth;

  private JsonPathLocator(byte[] bytes, int target) {
    this.bytes = bytes;
    this.target = target;
  }

  /** The path of the innermost value that an offset belongs to. */
  static String locate(byte[] bytes, int from, int offset) {
    JsonPathLocator locator = new JsonPathLocator(bytes, offset);
    locator.walk(from);
    return locator.path();
  }

  private void walk(int from) {
    boolean nameExpected = false;
    int name = -1;
    for (int at = from; at < target; at++) {
      switch (bytes[at]) {
        case '{' -> {
          push(false);
          nameExpected = true;
        }
        case '[' -> {
          push(true);
          nameExpected = false;
        }
        case '}', ']' -> {
          depth = Math.max(0, depth - 1);
          nameExpected = false;
        }
        case ',' -> {
          nameExpected = depth > 0 && !lists[depth - 1];
          if (depth > 0) {
            values[depth - 1] = nameExpected ? -1 : values[depth - 1] + 1;
          }
        }
        case '"' -> {
          int close = closingQuote(at);
          if (nameExpected && close < target) {
            name = at + 1;
            nameExpected = false;
          }
          at = close;
        }
        case ':' -> {
          // Only now it is a name: before its colon it could be a value in the wrong place.
          if (name >= 0 && depth > 0 && !lists[depth - 1]) {
            values[depth - 1] = name;
          }
          name = -1;
        }
        default -> {}
      }
    }
  }

  private int closingQuote(int open) {
    int at = open + 1;
    while (at < target && bytes[at] != '"') {
      at += bytes[at] == '\\' ? 2 : 1;
    }
    return at;
  }

  private void push(boolean list) {
    if (depth == values.length) {
      values = java.util.Arrays.copyOf(values, depth * 2);
      lists = java.util.Arrays.copyOf(lists, depth * 2);
    }
    values[depth] = list ? 0 : -1;
    lists[depth] = list;
    depth++;
  }

  private String path() {
    PathText path = new PathText(depth);
    for (int i = 0; i < depth; i++) {
      if (lists[i]) {
        path.element(values[i]);
      } else if (values[i] >= 0 && path.showsNext()) {
        path.member(name(values[i]));
      } else {
        path.step("");
      }
    }
    return path.toString();
  }

  private String name(int from) {
    int length = closingQuote(from - 1) - from;
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }
}
