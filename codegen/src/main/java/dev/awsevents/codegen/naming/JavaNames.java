package dev.awsevents.codegen.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The only place where a wire name becomes a Java name. */
public final class JavaNames {
  private JavaNames() {}

  /**
   * {@code eventSourceARN} becomes {@code eventSourceArn}, {@code detail-type} becomes {@code
   * detailType}, {@code 2fa} becomes {@code _2fa}, {@code +1} becomes {@code plus1}.
   */
  public static String field(String wireName) {
    List<String> words = words(wireName);
    String rest = capitalizedWords(words.subList(1, words.size()));
    return legal(words.get(0).toLowerCase(Locale.ROOT) + rest);
  }

  /**
   * {@code eventSourceARN} becomes {@code EventSourceArn}, {@code 3D} becomes {@code Type3D}; an
   * empty text stays empty. The name of a type begins with a letter: Immutables takes any other for
   * a package, and a component might be called the same.
   */
  public static String type(String wireName) {
    if (wireName.isEmpty()) {
      return "";
    }
    return beginningWithLetter(capitalizedWords(words(wireName)));
  }

  /**
   * The type of a component: {@code eventSource} has {@code EventSource}, {@code _3D} has {@code
   * Type3D}.
   */
  public static String typeOf(String component) {
    return beginningWithLetter(capitalized(component.replaceFirst("^_+(?=.)", "")));
  }

  private static String beginningWithLetter(String name) {
    return name.isEmpty() || isCapital(name.charAt(0)) ? name : "Type" + name;
  }

  /** {@code s3:TestEvent} becomes {@code S3_TEST_EVENT}, {@code *} becomes {@code ASTERISK}. */
  public static String constant(String value) {
    return legal(String.join("_", words(value)).toUpperCase(Locale.ROOT));
  }

  private static String capitalizedWords(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      int first = word.offsetByCodePoints(0, 1);
      name.append(word.substring(0, first).toUpperCase(Locale.ROOT))
          .append(word.substring(first).toLowerCase(Locale.ROOT));
    }
    return name.toString();
  }

  /** A name in Java does not begin with a digit. */
  private static String legal(String name) {
    return Character.isJavaIdentifierStart(name.codePointAt(0)) ? name : "_" + name;
  }

  /** {@code eventSource} becomes {@code EventSource}; an empty text stays empty. */
  public static String capitalized(String javaName) {
    return javaName.isEmpty()
        ? ""
        : javaName.substring(0, 1).toUpperCase(Locale.ROOT) + javaName.substring(1);
  }

  /**
   * Words end at anything but a letter or digit, before a capital after a small letter or digit,
   * and before the last capital of a run.
   */
  private static List<String> words(String text) {
    // Letters without their accents.
    String wireName = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", "");
    List<String> words = new ArrayList<>();
    signs(wireName, words);
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
    if (words.isEmpty()) {
      wireName.codePoints().forEach(c -> words.addAll(characterName(c)));
    }
    return words.isEmpty() ? List.of("empty") : words;
  }

  /** The signs of {@code +1} and {@code -1} tell them apart. */
  private static void signs(String wireName, List<String> words) {
    if (wireName.matches("[+-][0-9].*")) {
      words.add(wireName.charAt(0) == '+' ? "plus" : "minus");
    }
  }

  /** The words of a sign's name in Unicode; letters go by number. */
  private static List<String> characterName(int codePoint) {
    String name = Character.isLetterOrDigit(codePoint) ? null : Character.getName(codePoint);
    return name == null
        ? List.of(String.format(Locale.ROOT, "u%04x", codePoint))
        : List.of(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", 0)); // LINE FEED (LF)
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

  /** Letters of ASCII: Immutables understands no others. */
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
