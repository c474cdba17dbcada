package dev.awsevents.spark.function;

import dev.awsevents.rules.EventPattern;
import dev.awsevents.rules.Rules;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.catalog.functions.BoundFunction;
import org.apache.spark.sql.connector.catalog.functions.ScalarFunction;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Whether a rule of EventBridge with a pattern takes an event: {@code aws.matches(value,
 * '{"source":["aws.ec2"]}')}. Null for null, and for what is not a JSON object. A pattern that
 * EventBridge would refuse is an error.
 */
public record MatchesFunction() implements UnboundFunction {
  /** Its name in SQL. */
  public static final String NAME = "matches";

  /** So many patterns are kept ready: more are in a column, where most come only once. */
  private static final int MANY_PATTERNS = 1_000;

  private static final String ANY_EVENT = "{\"source\":[{\"exists\":true}]}";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String description() {
    return "matches(event, pattern): whether a rule with the pattern takes the event";
  }

  @Override
  public BoundFunction bind(StructType inputType) {
    List<DataType> types = PayloadText.types(inputType, NAME, "event", "pattern");
    try {
      Patterns.of(ANY_EVENT);
    } catch (NoClassDefFoundError e) {
      throw new UnsupportedOperationException(
          "the function matches needs the artifact awsevents-rules", e);
    }
    return new Bound(types.get(0), types.get(1));
  }

  private record Bound(DataType event, DataType pattern) implements ScalarFunction<Boolean> {
    @Override
    public String name() {
      return NAME;
    }

    @Override
    public String canonicalName() {
      return "awsevents.matches(" + event.catalogString() + ")";
    }

    @Override
    public DataType[] inputTypes() {
      return new DataType[] {event, pattern};
    }

    @Override
    public DataType resultType() {
      return DataTypes.BooleanType;
    }

    @Override
    @SuppressWarnings("NullAway") // as in ReadFunction
    public @Nullable Boolean produceResult(InternalRow arguments) {
      byte[] bytes = PayloadText.bytes(arguments, event);
      if (bytes == null || arguments.isNullAt(1)) {
        return null;
      }
      EventPattern parsed = Patterns.of(arguments.getUTF8String(1).toString());
      try {
        return parsed.matches(bytes);
      } catch (IllegalArgumentException e) {
        return null;
      }
    }
  }

  /** A class of its own, so that the other functions need no rules. */
  private static final class Patterns {
    private static final Map<String, EventPattern> PARSED = new ConcurrentHashMap<>();

    private Patterns() {}

    static EventPattern of(String json) {
      if (PARSED.size() > MANY_PATTERNS) {
        PARSED.clear();
      }
      return PARSED.computeIfAbsent(json, Rules::parse);
    }
  }
}
