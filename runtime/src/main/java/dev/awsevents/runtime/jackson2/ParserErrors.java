package dev.awsevents.runtime.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.awsevents.runtime.json.PathName;
import dev.awsevents.runtime.mapper.UnexpectedToken;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the errors of {@link ParserReader}. Only an error loads this class. */
final class ParserErrors {
  private ParserErrors() {}

  /**
   * @param outside the context around the value that is read
   */
  static RuntimeException unexpected(
      String expected, JsonParser parser, @Nullable JsonStreamContext outside, Class<?> type) {
    return mismatch(
        UnexpectedToken.message(expected, parser.currentToken()), parser, outside, type);
  }

  /**
   * @param outside the context around the value that is read
   */
  static RuntimeException mismatch(
      String message, JsonParser parser, @Nullable JsonStreamContext outside, Class<?> type) {
    JsonMappingException error = MismatchedInputException.from(parser, type, message);
    prependPath(error, parser, parser.getParsingContext(), outside, type);
    return new StreamFailure(error);
  }

  /**
   * Adds the steps from one context to another inside it. What reads the outer value adds the rest.
   */
  static void prependPath(
      JsonMappingException error,
      JsonParser parser,
      @Nullable JsonStreamContext inside,
      @Nullable JsonStreamContext outside,
      Class<?> type) {
    for (JsonStreamContext at = inside; at != null && at != outside; at = at.getParent()) {
      if (isRepeated(parser, at)) {
        continue;
      }
      JsonStreamContext parent = at.getParent();
      Class<?> from =
          parent == null || parent == outside ? type : at.inArray() ? List.class : Map.class;
      if (at.inArray() && at.hasCurrentIndex()) {
        error.prependPath(new Reference(from, at.getCurrentIndex()));
      } else if (at.inObject() && at.getCurrentName() != null) {
        error.prependPath(new Reference(from, PathName.cut(at.getCurrentName())));
      }
    }
  }

  private static boolean isRepeated(JsonParser parser, JsonStreamContext context) {
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
