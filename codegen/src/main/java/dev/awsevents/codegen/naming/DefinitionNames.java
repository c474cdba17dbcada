package dev.awsevents.codegen.naming;

import java.util.regex.Pattern;

/** Names of types by the keys of {@code $defs}, {@code definitions} and the like, and by files. */
public final class DefinitionNames {
  private static final Pattern EXTENSION =
      Pattern.compile("(\\.schema)?\\.(json|yaml|yml)$|\\.schema$");

  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

  private DefinitionNames() {}

  /** Of a key that is an address the last step counts: {@code https://a.b/order.json}. */
  public static String of(String key) {
    String name = EXTENSION.matcher(key).replaceFirst("");
    return JavaNames.type(name.substring(name.lastIndexOf('/') + 1));
  }

  /** Of a file without its extension; a name that is one in Java already is left alone. */
  public static String ofFile(String fileName) {
    String name = EXTENSION.matcher(fileName).replaceFirst("");
    return IDENTIFIER.matcher(name).matches() ? JavaNames.capitalized(name) : JavaNames.type(name);
  }
}
