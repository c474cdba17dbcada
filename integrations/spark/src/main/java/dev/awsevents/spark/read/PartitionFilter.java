package dev.awsevents.spark.read;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.spark.sql.sources.And;
import org.apache.spark.sql.sources.EqualNullSafe;
import org.apache.spark.sql.sources.EqualTo;
import org.apache.spark.sql.sources.Filter;
import org.apache.spark.sql.sources.GreaterThan;
import org.apache.spark.sql.sources.GreaterThanOrEqual;
import org.apache.spark.sql.sources.In;
import org.apache.spark.sql.sources.IsNotNull;
import org.apache.spark.sql.sources.LessThan;
import org.apache.spark.sql.sources.LessThanOrEqual;
import org.apache.spark.sql.sources.Not;
import org.apache.spark.sql.sources.Or;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out files whose folders say that no row of them can be in the result. Spark looks at the
 * rows again, so a filter that is not understood costs time, never correctness.
 */
final class PartitionFilter {
  private final PartitionColumns columns;
  private final EventFile file;

  private PartitionFilter(PartitionColumns columns, EventFile file) {
    this.columns = columns;
    this.file = file;
  }

  /** The files that may have rows for which all filters hold. */
  static List<EventFile> apply(
      List<Filter> filters, List<EventFile> files, PartitionColumns columns) {
    return files.stream()
        .filter(
            file -> {
              PartitionFilter partition = new PartitionFilter(columns, file);
              return filters.stream().noneMatch(each -> Boolean.FALSE.equals(partition.test(each)));
            })
        .toList();
  }

  /** Whether a filter holds for all rows of the file; null if it depends on the row. */
  private @Nullable Boolean test(Filter filter) {
    if (filter instanceof And and) {
      Boolean left = test(and.left());
      Boolean right = test(and.right());
      return (isFalse(left) || isFalse(right)) ? Boolean.FALSE : bothOrNull(left, right);
    }
    if (filter instanceof Or or) {
      Boolean left = test(or.left());
      Boolean right = test(or.right());
      return (isTrue(left) || isTrue(right)) ? Boolean.TRUE : bothOrNull(left, right);
    }
    if (filter instanceof Not not) {
      Boolean inner = test(not.child());
      return inner == null ? null : !inner;
    }
    return testValue(filter);
  }

  /** What two equal values are; null if one of them is not known. */
  private static @Nullable Boolean bothOrNull(@Nullable Boolean left, @Nullable Boolean right) {
    return left == null ? null : right;
  }

  private static boolean isFalse(@Nullable Boolean value) {
    return value != null && !value;
  }

  private static boolean isTrue(@Nullable Boolean value) {
    return value != null && value;
  }

  private @Nullable Boolean testValue(Filter filter) {
    if (filter instanceof EqualTo equal) {
      return compare(equal.attribute(), equal.value(), order -> order == 0);
    }
    if (filter instanceof EqualNullSafe equal) {
      return compare(equal.attribute(), equal.value(), order -> order == 0);
    }
    if (filter instanceof LessThan less) {
      return compare(less.attribute(), less.value(), order -> order < 0);
    }
    if (filter instanceof LessThanOrEqual less) {
      return compare(less.attribute(), less.value(), order -> order <= 0);
    }
    if (filter instanceof GreaterThan greater) {
      return compare(greater.attribute(), greater.value(), order -> order > 0);
    }
    if (filter instanceof GreaterThanOrEqual greater) {
      return compare(greater.attribute(), greater.value(), order -> order >= 0);
    }
    if (filter instanceof IsNotNull known && columns.contains(known.attribute())) {
      return columns.value(file, known.attribute()) != null;
    }
    return filter instanceof In in ? isIn(in) : null;
  }

  private @Nullable Boolean isIn(In in) {
    boolean isUnsure = false;
    for (Object value : Arrays.asList(in.values())) {
      Boolean equal = compare(in.attribute(), value, order -> order == 0);
      if (isTrue(equal)) {
        return true;
      }
      isUnsure |= equal == null;
    }
    return isUnsure ? null : Boolean.FALSE;
  }

  /** Null if one of the values is null, or if they cannot be compared. */
  private @Nullable Boolean compare(
      String column, @Nullable Object wanted, IntPredicate condition) {
    Object value = columns.contains(column) ? columns.value(file, column) : null;
    if (value == null || wanted == null) {
      return null;
    }
    if (value instanceof LocalDate date) {
      LocalDate other = date(wanted);
      return other == null ? null : condition.test(date.compareTo(other));
    }
    if (value instanceof String text && wanted instanceof String other) {
      return condition.test(UTF8String.fromString(text).compareTo(UTF8String.fromString(other)));
    }
    return (value instanceof Number number && isWhole(wanted))
        ? condition.test(Long.compare(number.longValue(), ((Number) wanted).longValue()))
        : null;
  }

  /** Which of the two classes a filter has depends on a setting of Spark. */
  private static @Nullable LocalDate date(Object wanted) {
    if (wanted instanceof Date day) {
      return day.toLocalDate();
    }
    return wanted instanceof LocalDate day ? day : null;
  }

  private static boolean isWhole(Object value) {
    return value instanceof Integer || value instanceof Long;
  }
}
