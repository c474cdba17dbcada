package dev.awsevents.site.snippet;

import java.util.SortedSet;
import java.util.TreeSet;

/** A source file of the package {@code com.example}: what it imports, and its class. */
final class SourceText {
  private final Language language;
  private final SortedSet<String> staticImports = new TreeSet<>();
  private final SortedSet<String> imports = new TreeSet<>();

  SourceText(Language language) {
    this.language = language;
  }

  /** Imports a class and returns its name in the file. */
  String use(Class<?> type) {
    return use(type.getName());
  }

  /** Imports a class by its full name and returns its name in the file. */
  String use(String type) {
    imports.add(type);
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** Imports a static method. */
  void useMethod(String method) {
    (language == Language.JAVA ? staticImports : imports).add(method);
  }

  /** The text of the file. */
  String with(String body) {
    StringBuilder text = new StringBuilder();
    line(text, "package com.example");
    text.append('\n');
    staticImports.forEach(each -> line(text, "import static " + each));
    if (!staticImports.isEmpty()) {
      text.append('\n');
    }
    imports.forEach(each -> line(text, "import " + each));
    return text.append('\n').append(body).toString();
  }

  private void line(StringBuilder text, String code) {
    text.append(code).append(language.end()).append('\n');
  }
}
