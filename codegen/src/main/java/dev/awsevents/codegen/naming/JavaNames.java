package dev.awsevents.codegen.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The only place where a wire name becomes a Java name. */
public final class JavaNames {
  private JavaNames() {}

  /**
   * {@code eventSourceARN} becomes {@code eventSourceArn}, {@code detail-type} becomes {@code
   * detailType}.
   */
  public static String field(String wireName) {
    String typeName = type(wireName);
    List<String> words = words(wireName);
    return words.isEmpty()
        ? typeName
        : words.get(0).toLowerCase(Locale.ROOT) + typeName.substring(words.get(0).length());
  }

  /** {@code eventSourceARN} becomes {@code EventSourceArn}. */
  public static String type(String wireName) {
    StringBuilder name = new StringBuilder();
    for (String word : words(wireName)) {
      name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
          .append(word.substring(1).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  /**
   * {@code s3:TestEvent} becomes {@code S3_TEST_EVENT}, {@code *} becomes {@code U002A} after its
   * code point.
   */
  public static String constant(String value) {
    if (value.isEmpty()) {
      return "EMPTY";
    }
    String name = String.join("_", words(value)).toUpperCase(Locale.ROOT);
    if (name.isEmpty()) {
      return value
          .codePoints()
          .mapToObj(c -> String.format(Locale.ROOT, "U%04X", c))
          .collect(Collectors.joining("_"));
    }
    return Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }

  /** {@code eventSource} becomes {@code EventSource}. */
  public static String capitalized(String javaName) {
    return javaName.substring(0, 1).toUpperCase(Locale.ROOT) + javaName.substring(1);
  }

  /**
   * Words end at anything but a letter or digit, before a capital after a small letter or digit,
   * and before the last capital of a run.
   */
  private static List<String> words(String wireName) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < wireName.length(); i++) {
      char c = wireName.charAt(i);
      if (!isLetterOrDigit(c)) {
        end(word, words);
        continue;
      }
      if (isCapital(c) && word.length() > 0) {
        boolean afterCapital = isCapital(wireName.charAt(i - 1));
        boolean beforeSmall = i + 1 < wireName.length() && isSmall(wireName.charAt(i + 1));
        boolean plural =
            beforeSmall && wireName.startsWith("s", i + 1) && endsWord(wireName, i + 2);
        if (!afterCapital || (beforeSmall && !plural)) {
          end(word, words);
        }
      }
      word.append(c);
    }
    end(word, words);
    return words;
  }

  /** So that {@code tagARNs} is {@code tagArns}. */
  private static boolean endsWord(String name, int at) {
    return at >= name.length() || !isSmall(name.charAt(at));
  }

  private static void end(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  private static boolean isLetterOrDigit(char c) {
    return isCapital(c) || isSmall(c) || (c >= '0' && c <= '9');
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
