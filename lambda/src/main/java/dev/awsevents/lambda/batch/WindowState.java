package dev.awsevents.lambda.batch;

import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.foreign.PayloadFormat;
import dev.awsevents.runtime.foreign.UserFormats;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the state of a tumbling window is. Lambda hands it from one invocation to the next as a JSON
 * object, of 1 MB at most.
 *
 * @param <S> type of the state
 */
public final class WindowState<S> {
  /** Reads and writes states as free-form JSON. */
  private interface Form<S> {
    S read(Map<String, @Nullable Object> json) throws IOException;

    @Nullable Object write(S state) throws IOException;
  }

  private final Form<S> form;
  private final Supplier<? extends S> initial;

  private WindowState(Form<S> form, Supplier<? extends S> initial) {
    this.form = form;
    this.initial = initial;
  }

  /**
   * A state of a generated type, or of a class of yours that your Jackson 3 or 2 reads and writes.
   *
   * @param initial the state in which a window begins
   * @throws IllegalArgumentException if the type is not a generated one and there is no Jackson
   */
  public static <S> WindowState<S> of(Class<S> type, Supplier<? extends S> initial) {
    return new WindowState<>(form(type), initial);
  }

  /** A state of free-form JSON, in which a window begins with no members. */
  public static WindowState<Map<String, @Nullable Object>> ofMap() {
    return new WindowState<>(new FreeForm(), Map::of);
  }

  private static <S> Form<S> form(Class<S> type) {
    try {
      Codecs.of(type);
      return new Generated<>(type);
    } catch (IllegalArgumentException e) {
      PayloadFormat jackson = UserFormats.of(type);
      if (jackson == null) {
        throw new IllegalArgumentException(
            e.getMessage()
                + ". With tools.jackson.core:jackson-databind or"
                + " com.fasterxml.jackson.core:jackson-databind a state may be of your own class",
            e);
      }
      return new Foreign<>(type, jackson);
    }
  }

  /**
   * The state of an event.
   *
   * @throws dev.awsevents.EventFormatException if it does not fit the type
   */
  S read(Map<String, @Nullable Object> json) {
    try {
      return json.isEmpty() ? initial.get() : form.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The state of a response.
   *
   * @throws IllegalArgumentException if it is not written as an object
   */
  @SuppressWarnings("unchecked") // the names in a JSON object are strings
  Map<String, @Nullable Object> write(S state) {
    try {
      if (form.write(state) instanceof Map<?, ?> json) {
        return (Map<String, @Nullable Object>) json;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalArgumentException(
        "the state of a window must be a JSON object, which "
            + state.getClass().getName()
            + " does not become");
  }

  private static final class FreeForm implements Form<Map<String, @Nullable Object>> {
    @Override
    public Map<String, @Nullable Object> read(Map<String, @Nullable Object> json) {
      return json;
    }

    @Override
    public Object write(Map<String, @Nullable Object> state) {
      return state;
    }
  }

  private record Generated<S>(Class<S> type) implements Form<S> {
    @Override
    public S read(Map<String, @Nullable Object> json) {
      return AwsEvents.read(AwsEvents.toBytes(json, FreeFormCodec.INSTANCE), type);
    }

    @Override
    public Object write(S state) {
      return AwsEvents.read(
          AwsEvents.toBytes(Objects.requireNonNull(state)), FreeFormCodec.INSTANCE);
    }
  }

  private record Foreign<S>(Class<S> type, PayloadFormat jackson) implements Form<S> {
    @Override
    public S read(Map<String, @Nullable Object> json) throws IOException {
      return type.cast(
          Objects.requireNonNull(jackson.read(AwsEvents.toBytes(json, FreeFormCodec.INSTANCE))));
    }

    @Override
    public @Nullable Object write(S state) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      jackson.write(Objects.requireNonNull(state), out);
      return AwsEvents.read(out.toByteArray(), FreeFormCodec.INSTANCE);
    }
  }
}
