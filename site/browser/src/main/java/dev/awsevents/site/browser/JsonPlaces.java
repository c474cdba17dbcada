package dev.awsevents.site.browser;

import dev.awsevents.runtime.json.PathText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds members and elements of a JSON document in its text, by the paths that the library's
 * messages name them with. The document must be one that the library has read.
 */
final class JsonPlaces {
  /**
   * A member or an element.
   *
   * @param pointer its JSON Pointer, with all names in full
   * @param start index of its first character; of a member that of its name
   * @param end index behind its value
   */
  record Place(String pointer, int start, int end) {}

  private final String text;
  private final Map<String, Place> places = new HashMap<>();

  /** Names and indexes on the way to the value at hand. */
  private final List<Object> way = new ArrayList<>();

  private int at;

  private JsonPlaces(String text) {
    this.text = text;
  }

  /** All places of a document by their paths. Of several with the same path the last counts. */
  static Map<String, Place> of(String text) {
    JsonPlaces places = new JsonPlaces(text);
    places.skipSpace();
    places.value("", places.at);
    return places.places;
  }

  private void value(String pointer, int start) {
    char first = text.charAt(at);
    if (first == '{') {
      object(pointer);
    } else if (first == '[') {
      list(pointer);
    } else if (first == '"') {
      string();
    } else {
      while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
        at++;
      }
    }
    places.put(path(), new Place(pointer, start, at));
    skipSpace();
  }

  private void object(String pointer) {
    begin();
    while (text.charAt(at) != '}') {
      int start = at;
      String name = string();
      skipSpace();
      begin(); // the colon
      way.add(name);
      value(pointer + '/' + name.replace("~", "~0").replace("/", "~1"), start);
      way.remove(way.size() - 1);
      skipComma();
    }
    at++;
  }

  private void list(String pointer) {
    begin();
    for (int index = 0; text.charAt(at) != ']'; index++) {
      way.add(index);
      value(pointer + '/' + index, at);
      way.remove(way.size() - 1);
      skipComma();
    }
    at++;
  }

  private String path() {
    PathText path = new PathText(way.size());
    for (Object step : way) {
      if (step instanceof Integer index) {
        path.element(index);
      } else {
        path.member((String) step);
      }
    }
    return path.toString();
  }

  private void begin() {
    at++;
    skipSpace();
  }

  private void skipComma() {
    if (text.charAt(at) == ',') {
      begin();
    }
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private String string() {
    StringBuilder content = new StringBuilder();
    at++;
    while (text.charAt(at) != '"') {
      char c = text.charAt(at++);
      content.append(c == '\\' ? escaped() : c);
    }
    at++;
    return content.toString();
  }

  private char escaped() {
    char c = text.charAt(at++);
    switch (c) {
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'n':
        return '\n';
      case 'r':
        return '\r';
      case 't':
        return '\t';
      case 'u':
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
      default:
        return c;
    }
  }
}
