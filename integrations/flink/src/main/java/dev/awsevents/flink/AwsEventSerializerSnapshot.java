package dev.awsevents.flink;

import java.io.IOException;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSchemaCompatibility;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * What a savepoint says about the values of a type: the names of the type and of its parameter.
 * Flink makes it by its name when it reads the savepoint.
 *
 * <p>The values are JSON, which later versions of a type read too. So the same type is always
 * compatible, also with another parameter: the class of a detail may move.
 *
 * @param <T> the type
 */
public final class AwsEventSerializerSnapshot<T> implements TypeSerializerSnapshot<T> {
  private static final int VERSION = 1;

  private String type = "";
  private String parameter = "";
  private @Nullable ClassLoader classes;

  /** For Flink. */
  public AwsEventSerializerSnapshot() {}

  AwsEventSerializerSnapshot(PayloadType<T> payloadType) {
    type = payloadType.type().getName();
    classes = payloadType.type().getClassLoader();
    Class<?> itsParameter = payloadType.parameter();
    if (itsParameter != null) {
      parameter = itsParameter.getName();
      classes = itsParameter.getClassLoader();
    }
  }

  @Override
  public int getCurrentVersion() {
    return VERSION;
  }

  @Override
  public void writeSnapshot(DataOutputView out) throws IOException {
    out.writeUTF(type);
    out.writeUTF(parameter);
  }

  @Override
  public void readSnapshot(int version, DataInputView in, ClassLoader userClasses)
      throws IOException {
    if (version != VERSION) {
      throw new IOException(
          "the state was written by a later version of awsevents-flink, in form "
              + version
              + "; this one reads form "
              + VERSION);
    }
    type = in.readUTF();
    parameter = in.readUTF();
    classes = userClasses;
  }

  /**
   * For Flink. The classes are looked for no earlier than here: a parameter that has gone does no
   * harm if the state is read by another one.
   *
   * @throws IllegalStateException if a class is not there
   */
  @Override
  public TypeSerializer<T> restoreSerializer() {
    return new AwsEventSerializer<>(
        new PayloadType<>(load(type), parameter.isEmpty() ? null : load(parameter)));
  }

  @SuppressWarnings("unchecked") // the name is that of the type
  private Class<T> load(String name) {
    try {
      return (Class<T>) Class.forName(name, false, classes);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(
          "the state has values of " + name + ", which is not there", e);
    }
  }

  @Override
  public TypeSerializerSchemaCompatibility<T> resolveSchemaCompatibility(
      TypeSerializerSnapshot<T> before) {
    return before instanceof AwsEventSerializerSnapshot<T> same && same.type.equals(type)
        ? TypeSerializerSchemaCompatibility.compatibleAsIs()
        : TypeSerializerSchemaCompatibility.incompatible();
  }
}
