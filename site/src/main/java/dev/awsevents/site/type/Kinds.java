package dev.awsevents.site.type;

/** The kinds of payloads, in words. */
final class Kinds {
  private Kinds() {}

  static String words(String kind) {
    return switch (kind) {
      case "event" -> "event: delivered to a function";
      case "response" -> "response: what a function returns";
      case "event+response" -> "event and response: delivered, and returned with the answer";
      case "detail" -> "detail of an EventBridge event";
      case "shared" -> "shared: part of other payloads, or read out of them";
      default -> throw new IllegalArgumentException("there is no kind " + kind);
    };
  }
}
