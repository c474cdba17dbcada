package dev.awsevents.codegen.description;

import java.util.Locale;

/** Decides which media types are JSON. */
final class MediaTypes {
  static final String JSON = "application/json";

  private static final String SUFFIX = "+json";

  private MediaTypes() {}

  static boolean isJson(String mediaType) {
    String type = withoutParameters(mediaType);
    return type.equals(JSON) || type.endsWith(SUFFIX);
  }

  /** What tells a media type of JSON from others: {@code vnd.shop.v2}. */
  static String distinction(String mediaType) {
    String type = withoutParameters(mediaType);
    String subtype = type.substring(type.indexOf('/') + 1);
    return subtype.endsWith(SUFFIX)
        ? subtype.substring(0, subtype.length() - SUFFIX.length())
        : subtype;
  }

  private static String withoutParameters(String mediaType) {
    return mediaType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
  }
}
