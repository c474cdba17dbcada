package dev.awsevents.site.snippet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The Java that builds a payload as Kotlin: the same calls, with the lambdas, collections and
 * strings of Kotlin. It knows what {@code awsevents-browser} writes, not all of Java.
 */
final class KotlinExpression {
  private static final Set<String> KEYWORDS =
      Set.of(
          "as",
          "break",
          "continue",
          "do",
          "else",
          "for",
          "fun",
          "if",
          "in",
          "interface",
          "is",
          "object",
          "package",
          "return",
          "super",
          "this",
          "throw",
          "try",
          "typealias",
          "typeof",
          "val",
          "var",
          "when",
          "while");

  private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");
  private static final Pattern COLLECTION =
      Pattern.compile("(List\\.of|Arrays\\.asList|Map\\.ofEntries|Map\\.entry|Map\\.of)\\(");
  private static final Pattern CLASS = Pattern.compile("\\b([A-Z]\\w*)\\.class\\b");
  private static final Pattern LAMBDA = Pattern.compile("([a-z]\\w*)(\\s*->)");
  private static final Pattern TYPE_ARGUMENT = Pattern.compile("\\.<(\\w+)>(\\w+)");
  private static final Pattern NEW = Pattern.compile("new (?=[A-Z])");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

  private final String java;
  private final StringBuilder kotlin = new StringBuilder();
  private final Deque<Call> calls = new ArrayDeque<>();
  private int at;

  /** A pair of parentheses. */
  private static final class Call {
    /** Whether the arguments are keys and values by turns. */
    private final boolean pairs;

    private boolean inLambda;
    private int commas;

    private Call(boolean pairs) {
      this.pairs = pairs;
    }
  }

  private KotlinExpression(String java) {
    this.java = java;
  }

  static String of(String java) {
    KotlinExpression expression = new KotlinExpression(java);
    while (expression.at < java.length()) {
      expression.next();
    }
    return expression.kotlin.toString();
  }

  private void next() {
    Matcher part;
    if ((part = here(STRING)) != null) {
      take(part, part.group().replace("$", "\\$"));
    } else if ((part = here(COLLECTION)) != null) {
      take(part, collection(part.group(1)) + "(");
      calls.push(new Call(part.group(1).equals("Map.of")));
    } else if ((part = here(CLASS)) != null) {
      take(part, part.group(1) + "::class.java");
    } else if ((part = here(LAMBDA)) != null) {
      take(part, "{ " + word(part.group(1)) + part.group(2));
      calls.element().inLambda = true;
    } else if ((part = here(TYPE_ARGUMENT)) != null) {
      take(part, "." + part.group(2) + "<" + part.group(1) + ">");
    } else if ((part = here(NEW)) != null) {
      take(part, "");
    } else if ((part = here(WORD)) != null) {
      take(part, word(part.group()));
    } else {
      sign(java.charAt(at++));
    }
  }

  private @Nullable Matcher here(Pattern pattern) {
    Matcher part = pattern.matcher(java).region(at, java.length());
    return part.lookingAt() ? part : null;
  }

  private void take(Matcher part, String text) {
    kotlin.append(text);
    at = part.end();
  }

  private static String collection(String method) {
    return switch (method) {
      case "Map.of", "Map.ofEntries" -> "mapOf";
      case "Map.entry" -> "Pair";
      default -> "listOf";
    };
  }

  private static String word(String name) {
    return KEYWORDS.contains(name) ? "`" + name + "`" : name;
  }

  private void sign(char sign) {
    switch (sign) {
      case '(' -> {
        calls.push(new Call(false));
        kotlin.append('(');
      }
      case ')' -> {
        endLambda();
        calls.pop();
        kotlin.append(')');
      }
      case ',' -> {
        endLambda();
        Call call = calls.element();
        call.commas++;
        kotlin.append(call.pairs && call.commas % 2 == 1 ? " to" : ",");
      }
      default -> kotlin.append(sign);
    }
  }

  private void endLambda() {
    Call call = calls.element();
    kotlin.append(call.inLambda ? " }" : "");
    call.inLambda = false;
  }
}
