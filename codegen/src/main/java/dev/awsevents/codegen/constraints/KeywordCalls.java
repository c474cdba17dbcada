package dev.awsevents.codegen.constraints;

import dev.awsevents.codegen.constraints.Constraint.Argument;
import dev.awsevents.codegen.constraints.Constraint.Count;
import dev.awsevents.codegen.constraints.Constraint.Inside;
import dev.awsevents.codegen.constraints.Constraint.Keyword;
import dev.awsevents.codegen.constraints.Constraint.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects the keywords of one constraint. */
final class KeywordCalls {
  private final List<Keyword> keywords = new ArrayList<>();

  void add(String method, Argument... arguments) {
    add(method, List.of(arguments));
  }

  /** Adds a keyword, unless its code would be too large. */
  void add(String method, List<? extends Argument> arguments) {
    Keyword keyword = new Keyword(method, List.copyOf(arguments));
    if (new Constraint(List.of(keyword)).size() <= Limits.KEYWORDS
        && arguments.stream().allMatch(KeywordCalls::isShort)) {
      keywords.add(keyword);
    }
  }

  private static boolean isShort(Argument argument) {
    return !(argument instanceof Text text) || text.value().length() <= Limits.TEXT;
  }

  void addTexts(String method, Collection<String> texts) {
    add(method, texts.stream().map(Text::new).toList());
  }

  void addCount(String method, int count) {
    add(method, new Count(count));
  }

  /** The constraint; if null is allowed, too, none of the keywords holds for it. */
  Constraint build(boolean nullable) {
    if (!nullable || keywords.isEmpty()) {
      return new Constraint(List.copyOf(keywords));
    }
    Constraint onlyNull = new Constraint(List.of(new Keyword("type", List.of(new Text("null")))));
    return new Constraint(
        List.of(
            new Keyword(
                "anyOf",
                List.of(new Inside(onlyNull), new Inside(new Constraint(List.copyOf(keywords)))))));
  }
}
