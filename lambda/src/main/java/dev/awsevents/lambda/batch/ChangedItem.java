package dev.awsevents.lambda.batch;

import dev.awsevents.EventFormatException;
import dev.awsevents.dynamodb.DynamoDbStreamEvent.DynamoDbRecord;
import dev.awsevents.dynamodb.DynamoDbStreamEvent.EventName;
import dev.awsevents.view.DynamoDbItem;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The item of a change as it is after the change. */
final class ChangedItem {
  private ChangedItem() {}

  /**
   * Reads the item; null if it was removed.
   *
   * @throws EventFormatException if the stream does not record new images, or the item cannot be
   *     read
   */
  static <B> @Nullable B read(DynamoDbRecord record, Function<DynamoDbItem, B> reader) {
    if (!record.dynamodb().newImage().isEmpty()) {
      return reader.apply(DynamoDbItem.of(record.dynamodb().newImage()));
    }
    if (EventName.REMOVE.equals(record.eventName())) {
      return null;
    }
    throw new EventFormatException(
        "expected a new image: the view type of the stream must be NEW_IMAGE or"
            + " NEW_AND_OLD_IMAGES",
        "$.dynamodb.NewImage",
        -1);
  }
}
