package dev.awsevents.codegen.naming;

import java.util.regex.Pattern;

/** Names types by the keys of {@code $defs}, {@code definitions} and so on, or by files. */
public final class DefinitionNames {
  private static final Pattern EXTENSION =
      Pattern.compile("(\\.schema)?\\.(json|yaml|yml)$|\\.schema$");

  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private DefinitionNames() {}

  /** The name by a key. Of an address only the last part counts: {@code https://a.b/order.json}. */
  public static String of(String key) {
    String name = EXTENSION.matcher(key).replaceFirst("");
    return JavaNames.type(name.substring(name.lastIndexOf('/') + 1));
  }

  /** The name by a key, or else by the name of the file. May be empty. */
  public static String of(String key, String fileName) {
    return key.isEmpty() ? ofFile(fileName) : of(key);
  }

  /** The name by the name of a file. If Java allows it, it stays as it is, without extension. */
  public static String ofFile(String fileName) {
    String name = EXTENSION.matcher(fileName).replaceFirst("");
    return IDENTIFIER.matcher(name).matches() ? JavaNames.capitalized(name) : JavaNames.type(name);
  }
}
