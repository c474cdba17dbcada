package dev.awsevents.runtime.jackson3;

import dev.awsevents.runtime.json.PathName;
import dev.awsevents.runtime.mapper.UnexpectedToken;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Makes the errors of {@link ParserReader}. Only an error loads this class. */
final class ParserErrors {
  private ParserErrors() {}

  /**
   * @param outside the context around the value that is read
   */
  static RuntimeException unexpected(
      String expected, JsonParser parser, @Nullable TokenStreamContext outside, Class<?> type) {
    return mismatch(
        UnexpectedToken.message(expected, parser.currentToken()), parser, outside, type);
  }

  /**
   * @param outside the context around the value that is read
   */
  static RuntimeException mismatch(
      String message, JsonParser parser, @Nullable TokenStreamContext outside, Class<?> type) {
    DatabindException error = MismatchedInputException.from(parser, type, message);
    prependPath(error, parser, parser.streamReadContext(), outside, type);
    return error;
  }

  /**
   * Adds the steps from one context to another inside it. What reads the outer value adds the rest.
   */
  static void prependPath(
      DatabindException error,
      JsonParser parser,
      @Nullable TokenStreamContext inside,
      @Nullable TokenStreamContext outside,
      Class<?> type) {
    for (TokenStreamContext at = inside; at != null && at != outside; at = at.getParent()) {
      if (isRepeated(parser, at)) {
        continue;
      }
      TokenStreamContext parent = at.getParent();
      Class<?> from =
          parent == null || parent == outside ? type : at.inArray() ? List.class : Map.class;
      if (at.inArray() && at.hasCurrentIndex()) {
        error.prependPath(new Reference(from, at.getCurrentIndex()));
      } else if (at.inObject() && at.currentName() != null) {
        error.prependPath(new Reference(from, PathName.cut(at.currentName())));
      }
    }
  }

  private static boolean isRepeated(JsonParser parser, TokenStreamContext context) {
    JsonParser at = parser;
    while (at instanceof Replay replay) {
      if (replay.repeats(context)) {
        return true;
      }
      at = replay.outer();
    }
    return false;
  }
}
