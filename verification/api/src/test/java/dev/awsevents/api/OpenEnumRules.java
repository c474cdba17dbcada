package dev.awsevents.api;

import dev.awsevents.api.Line.Section;
import java.util.Map;
import java.util.TreeSet;

/**
 * Each value of an open enum is a constant of the type and a constant of its nested enum {@code
 * Known}. A file has one line for it.
 */
final class OpenEnumRules {
  private OpenEnumRules() {}

  /** Shortens the signature if the type is an open enum that follows the rules. */
  static void fold(TypeSignature type, Map<String, TypeSignature> all) {
    String name = type.name();
    TypeSignature known = all.get(name + ".Known");
    if (known == null || !type.heading().equals("record " + name)) {
      return;
    }
    TreeSet<Line> ofType = new TreeSet<>();
    TreeSet<Line> folded = new TreeSet<>();
    for (Line constant : known.lines()) {
      if (!constant.name().equals("UNRECOGNIZED")) {
        folded.add(constant);
        ofType.add(
            new Line(
                Section.CONSTANT, constant.name(), "static final " + name + " " + constant.name()));
      }
    }
    ofType.add(new Line(Section.CONSTRUCTOR, "new", "new(String)"));
    ofType.add(new Line(Section.METHOD, "known", name + ".Known known()"));
    ofType.add(new Line(Section.METHOD, "value", "String value()"));
    if (type.lines().equals(ofType) && known.heading().equals("enum " + name + ".Known")) {
      type.setHeading("open enum " + name);
      type.lines().clear();
      type.lines().addAll(folded);
      all.remove(known.name());
    }
  }
}
