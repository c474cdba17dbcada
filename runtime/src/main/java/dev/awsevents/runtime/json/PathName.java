package dev.awsevents.runtime.json;

/** A member name as it appears in the JSON path of an error. */
public final class PathName {
  /** A name longer than this is cut: it may be content of the payload. */
  private static final int MAX_LENGTH = 40;

  private PathName() {}

  /** The name, cut if it is long. */
  public static String cut(String name) {
    return name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) + "..." : name;
  }

  /** Appends a step into a member to a path: {@code .name} or {@code ['other name']}. */
  public static void append(StringBuilder path, String name) {
    String shown = cut(name);
    if (isIdentifier(shown)) {
      path.append('.').append(shown);
    } else {
      path.append("['").append(shown.replace("'", "\\'")).append("']");
    }
  }

  private static boolean isIdentifier(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
      if (!letter && (i == 0 || c < '0' || c > '9')) {
        return false;
      }
    }
    return !name.isEmpty();
  }
}
