package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.ScalarFormat;
import dev.awsevents.codegen.meaning.ScalarFormat.Simple;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Timestamp;

/** Finds the types of strings and numbers. */
final class ScalarTypes {
  private ScalarTypes() {}

  static TypeReference of(Text text) {
    ScalarFormat format = ScalarFormat.of(text);
    if (format instanceof ScalarFormat.Timestamp timestamp) {
      return new Timestamp(timestamp.form());
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
