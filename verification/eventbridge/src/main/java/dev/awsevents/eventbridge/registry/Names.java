package dev.awsevents.eventbridge.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Proposes names for schemas. People change them where they know better. */
final class Names {
  private static final Pattern NO_LETTER = Pattern.compile("[^A-Za-z0-9]+");

  private Names() {}

  /** The folder of a source: {@code aws.medical-imaging} has {@code medicalimaging}. */
  static String folder(String source) {
    return NO_LETTER.matcher(source.substring(source.indexOf('.') + 1)).replaceAll("");
  }

  /**
   * The title of the schema of events with the same detail: the name of the service, if the detail
   * types do not begin with it, then the words that the detail types have in common.
   */
  static String title(String source, List<String> detailTypes) {
    List<String> words = words(detailTypes.get(0));
    for (String detailType : detailTypes) {
      words = common(words, words(detailType));
    }
    int last = words.size() - 1;
    if (last > 0
        && words.get(last).equals("Notification")
        && words.get(last - 1).equals("Change")) {
      words = words.subList(0, last);
    }
    String name = String.join("", words);
    String service = pascal(source.substring(source.indexOf('.') + 1));
    return name.toLowerCase(Locale.ROOT).startsWith(service.toLowerCase(Locale.ROOT))
        ? name
        : service + name;
  }

  /** A name in the style of {@code $defs}: {@code Calendar-event} becomes {@code CalendarEvent}. */
  static String pascal(String text) {
    return String.join("", words(text));
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : NO_LETTER.split(text, -1)) {
      if (!word.isEmpty()) {
        String rest = word.substring(1);
        boolean acronym = rest.equals(rest.toUpperCase(Locale.ROOT));
        words.add(
            word.substring(0, 1).toUpperCase(Locale.ROOT)
                + (acronym ? rest.toLowerCase(Locale.ROOT) : rest));
      }
    }
    return words;
  }

  /** The longest list of words that both have in this order. */
  private static List<String> common(List<String> left, List<String> right) {
    int[][] length = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        length[i][j] =
            left.get(i).equals(right.get(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    List<String> common = new ArrayList<>();
    for (int i = 0, j = 0; i < left.size() && j < right.size(); ) {
      if (left.get(i).equals(right.get(j))) {
        common.add(left.get(i));
        i++;
        j++;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }
}
