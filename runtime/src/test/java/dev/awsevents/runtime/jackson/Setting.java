package dev.awsevents.runtime.jackson;

/** A setting that mappers of both versions have. */
enum Setting {
  ALLOW_NON_NUMERIC_NUMBERS,
  ESCAPE_NON_ASCII,
  INDENT_OUTPUT,
  WRITE_NUMBERS_AS_STRINGS,
  /** With types ids around values whose declared type is {@code Object}. */
  DEFAULT_TYPING
}
