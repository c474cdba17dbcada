package dev.awsevents.json;

/** How a member is named in the JSON paths of messages: {@code .body}, {@code ['detail-type']}. */
public final class JsonPathNames {
  /** A name longer than this is cut: it may be content of the payload. */
  private static final int MAX_LENGTH = 40;

  private JsonPathNames() {}

  /** Appends the step to a member. */
  public static void append(StringBuilder path, String name) {
    String shown = name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) + "..." : name;
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
