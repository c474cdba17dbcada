package dev.awsevents.flink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.eventbridge.s3.S3ObjectCreated;
import dev.awsevents.eventbridge.s3.S3ObjectDeleted;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import org.apache.flink.api.common.serialization.SerializerConfigImpl;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputDeserializer;
import org.apache.flink.core.memory.DataOutputSerializer;
import org.junit.jupiter.api.Test;

class SnapshotTest {
  private static final TypeSerializer<?> SQS =
      serializer(AwsEventTypeInformation.of(SqsEvent.class));
  private static final TypeSerializer<?> CREATED = ofDetail(S3ObjectCreated.class);

  @Test
  void snapshotMakesTheSerializerThatItIsOf() throws IOException {
    assertThat(written(SQS).restoreSerializer()).isEqualTo(SQS);
    assertThat(written(CREATED).restoreSerializer()).isEqualTo(CREATED).isNotEqualTo(SQS);
  }

  @Test
  void sameTypeIsCompatible() throws IOException {
    assertThat(isCompatible(CREATED, CREATED)).isTrue();
  }

  @Test
  void detailMayHaveAnotherClassThanBefore() throws IOException {
    assertThat(isCompatible(ofDetail(S3ObjectDeleted.class), CREATED)).isTrue();
    assertThat(
            isCompatible(serializer(AwsEventTypeInformation.of(EventBridgeEvent.class)), CREATED))
        .isTrue();
  }

  @Test
  void anotherTypeIsIncompatible() throws IOException {
    assertThat(isCompatible(SQS, CREATED)).isFalse();
  }

  @Test
  void laterFormIsRefused() {
    TypeSerializerSnapshot<?> snapshot = SQS.snapshotConfiguration();
    assertThatThrownBy(
            () ->
                snapshot.readSnapshot(
                    2, new DataInputDeserializer(new byte[0]), getClass().getClassLoader()))
        .isInstanceOf(IOException.class)
        .hasMessage(
            "the state was written by a later version of awsevents-flink, in form 2; this one reads"
                + " form 1");
  }

  @Test
  void parameterThatIsGoneIsMissedOnlyIfItsStateMustBeReadByIt() throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    out.writeUTF(EventBridgeEvent.class.getName());
    out.writeUTF("com.example.Gone");
    AwsEventSerializerSnapshot<Object> before = new AwsEventSerializerSnapshot<>();
    before.readSnapshot(
        1, new DataInputDeserializer(out.getCopyOfBuffer()), getClass().getClassLoader());

    assertThat(isCompatible(CREATED, before)).isTrue();
    assertThatThrownBy(before::restoreSerializer)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("com.example.Gone");
  }

  private static boolean isCompatible(TypeSerializer<?> now, TypeSerializer<?> before)
      throws IOException {
    return isCompatible(now, written(before));
  }

  @SuppressWarnings({
    "unchecked",
    "rawtypes"
  }) // as in a savepoint, which says nothing of Java's types
  private static boolean isCompatible(TypeSerializer now, TypeSerializerSnapshot before) {
    return now.snapshotConfiguration().resolveSchemaCompatibility(before).isCompatibleAsIs();
  }

  /** The snapshot as it is in a savepoint. */
  private static TypeSerializerSnapshot<?> written(TypeSerializer<?> serializer)
      throws IOException {
    DataOutputSerializer out = new DataOutputSerializer(64);
    TypeSerializerSnapshot.writeVersionedSnapshot(out, serializer.snapshotConfiguration());
    return TypeSerializerSnapshot.readVersionedSnapshot(
        new DataInputDeserializer(out.getCopyOfBuffer()), SnapshotTest.class.getClassLoader());
  }

  private static TypeSerializer<?> ofDetail(Class<?> detail) {
    return serializer(AwsEventTypeInformation.of(EventBridgeEvent.class, detail));
  }

  private static TypeSerializer<?> serializer(AwsEventTypeInformation<?> type) {
    return type.createSerializer(new SerializerConfigImpl());
  }
}
