package dev.awsevents.flink;

import dev.awsevents.AwsEvents;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.flink.api.common.typeutils.TypeSerializer;
import org.apache.flink.api.common.typeutils.TypeSerializerSnapshot;
import org.apache.flink.core.memory.DataInputView;
import org.apache.flink.core.memory.DataOutputView;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as their JSON: the number of bytes, and the bytes. The values of an interface of
 * events have the name of their class in front, because a payload that someone has built need not
 * be one that is recognised.
 *
 * <p>This form may not change without a new version of {@link AwsEventSerializerSnapshot}:
 * savepoints have it.
 */
final class AwsEventSerializer<T> extends TypeSerializer<T> {
  private static final long serialVersionUID = 1L;

  private final PayloadType<T> type;
  private transient @Nullable Map<String, Codec<? extends T>> codecs;

  AwsEventSerializer(PayloadType<T> type) {
    this.type = type;
  }

  @Override
  public void serialize(T payload, DataOutputView out) throws IOException {
    byte[] json;
    if (type.isEventInterface()) {
      out.writeUTF(payload.getClass().getName());
      json = AwsEvents.toBytes(payload);
    } else {
      json = AwsEvents.toBytes(payload, type.codec());
    }
    write(json, out);
  }

  private static void write(byte[] json, DataOutputView out) throws IOException {
    out.writeInt(json.length);
    out.write(json);
  }

  @Override
  public T deserialize(DataInputView in) throws IOException {
    Codec<? extends T> codec = type.isEventInterface() ? codec(in.readUTF()) : type.codec();
    return AwsEvents.read(json(in), codec);
  }

  private static byte[] json(DataInputView in) throws IOException {
    byte[] json = new byte[in.readInt()];
    in.readFully(json);
    return json;
  }

  private Codec<? extends T> codec(String event) throws IOException {
    Map<String, Codec<? extends T>> known = codecs;
    if (known == null) {
      known = new ConcurrentHashMap<>();
      codecs = known;
    }
    Codec<? extends T> codec = known.get(event);
    if (codec == null) {
      codec = find(event);
      known.put(event, codec);
    }
    return codec;
  }

  @SuppressWarnings("unchecked") // the name was that of the class of a value
  private Codec<? extends T> find(String event) throws IOException {
    try {
      // The classes of the job; Flink's own loader need not have them.
      ClassLoader classes = Thread.currentThread().getContextClassLoader();
      return Codecs.of((Class<? extends T>) Class.forName(event, false, classes));
    } catch (ClassNotFoundException e) {
      throw new IOException("an event in the stream or state has a class that is not there", e);
    }
  }

  @Override
  public void copy(DataInputView in, DataOutputView out) throws IOException {
    if (type.isEventInterface()) {
      out.writeUTF(in.readUTF());
    }
    write(json(in), out);
  }

  @Override
  public T copy(T payload) {
    return payload;
  }

  @Override
  public T copy(T payload, T reuse) {
    return payload;
  }

  @Override
  public T deserialize(T reuse, DataInputView in) throws IOException {
    return deserialize(in);
  }

  @Override
  public boolean isImmutableType() {
    return true;
  }

  @Override
  public TypeSerializer<T> duplicate() {
    return this;
  }

  /** Flink asks for an instance only if it could fill it. */
  @Override
  @SuppressWarnings("NullAway")
  public T createInstance() {
    return null;
  }

  @Override
  public int getLength() {
    return -1;
  }

  @Override
  public TypeSerializerSnapshot<T> snapshotConfiguration() {
    return new AwsEventSerializerSnapshot<>(type);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AwsEventSerializer<?> that && type.equals(that.type);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }
}
