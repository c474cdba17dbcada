package dev.awsevents.codegen.foreign;

/** What lines and classes of generated code are for. */
enum CodePart {
  TYPES("records: components, constructors, shortcuts"),
  TEXT("`toString` and `equals`"),
  BUILDERS("builders"),
  IMMUTABLES("builders: what Immutables adds"),
  UNIONS("unions"),
  OPEN_ENUMS("open enums"),
  READING("codecs: reading"),
  WRITING("codecs: writing"),
  NESTED("codecs: nested types by themselves"),
  CONSTRAINTS("`validate()` and constraints"),
  JAVADOC("Javadoc and comments"),
  REST("imports, empty lines, braces around types");

  final String words;

  CodePart(String words) {
    this.words = words;
  }
}
