package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.ScalarFormat;
import dev.awsevents.codegen.meaning.ScalarFormat.Simple;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Timestamp;
import java.util.Optional;

/** Finds the types of strings and numbers. */
final class ScalarTypes {
  private ScalarTypes() {}

  static TypeReference of(Text text, FormatTypes formats) {
    Optional<Scalar> given = formats.of(text);
    if (given.isPresent()) {
      return new Plain(given.get());
    }
    ScalarFormat format = ScalarFormat.of(text);
    if (format instanceof ScalarFormat.Timestamp timestamp) {
      return new Timestamp(timestamp.form());
    }
    if (format instanceof ScalarFormat.Other) {
      return new Plain(Scalar.STRING);
    }
    return new Plain(
        switch ((Simple) format) {
          case BASE64 -> Scalar.BINARY;
          case INT32 -> Scalar.INTEGER_TEXT;
          case INT64 -> Scalar.LONG_TEXT;
          case TEXT, DECIMAL, FLOATING -> Scalar.STRING;
        });
  }

  static TypeReference of(Numeric number) {
    ScalarFormat format = ScalarFormat.of(number);
    if (format instanceof ScalarFormat.Timestamp timestamp) {
      return new Timestamp(timestamp.form());
    }
    return new Plain(
        switch ((Simple) format) {
          case INT32 -> Scalar.INTEGER;
          case INT64 -> Scalar.LONG;
          case FLOATING -> Scalar.DOUBLE;
          case DECIMAL, TEXT, BASE64 -> Scalar.DECIMAL;
        });
  }
}
