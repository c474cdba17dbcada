package dev.awsevents.lambda.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects the identifiers of a batch before its first record is processed. If a response has an
 * empty or null identifier, Lambda treats the whole batch as failed, although some of its records
 * may have been processed.
 */
final class ItemIdentifiers {
  private ItemIdentifiers() {}

  /**
   * The identifiers in the order of the records.
   *
   * @param what name of the identifier, for the message of an error
   * @throws IllegalArgumentException if a record has no identifier
   */
  static <R> List<String> of(
      List<R> records, String what, Function<R, @Nullable String> identifier) {
    List<String> identifiers = new ArrayList<>(records.size());
    for (R record : records) {
      String found = record == null ? null : identifier.apply(record);
      if (found == null || found.isBlank()) {
        throw missing("record " + identifiers.size() + " of the batch", what);
      }
      identifiers.add(found);
    }
    return identifiers;
  }

  static IllegalArgumentException missing(String where, String what) {
    return new IllegalArgumentException(
        where
            + " has no "
            + what
            + ", so a partial batch response cannot name it; nothing was processed");
  }
}
