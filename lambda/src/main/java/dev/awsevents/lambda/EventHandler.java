package dev.awsevents.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.lambda.format.CodecFormat;
import dev.awsevents.lambda.format.JsonNull;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.foreign.PayloadFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A handler that reads its event and writes its response by itself, whatever serializer the runtime
 * has.
 *
 * <pre>{@code
 * public final class OrdersHandler extends EventHandler<SqsEvent, SqsBatchResponse> {
 *   public OrdersHandler() {
 *     super(SqsEvent.class);
 *   }
 *
 *   @Override
 *   protected SqsBatchResponse handle(SqsEvent event, Context context) {
 *     ...
 *   }
 * }
 * }</pre>
 *
 * <p>The constructor takes the type, so no reflection is needed, and the codec is loaded while the
 * function is initialized. Exceptions of {@link #handle} reach the runtime unchanged. So does the
 * {@link EventFormatException} of a payload that cannot be read.
 *
 * @param <E> a generated type, {@link LambdaEvent} for any event, or an interface of events
 * @param <R> a generated type, free-form JSON, lists and maps of generated types, or {@code Void}
 */
public abstract class EventHandler<E, R> implements RequestStreamHandler {
  private final PayloadFormat eventFormat;

  /**
   * A handler of events of a type without parameters.
   *
   * @throws IllegalArgumentException if the type is neither generated nor an interface of events
   */
  protected EventHandler(Class<E> eventType) {
    this.eventFormat = CodecFormat.of(Codecs.of(eventType));
  }

  /**
   * A handler of events of a type with parameters: {@code
   * super(EventBridgeEvent.codec(OrderPlaced.class))}.
   */
  protected EventHandler(Codec<E> eventCodec) {
    this.eventFormat = CodecFormat.of(eventCodec);
  }

  /**
   * Processes one event.
   *
   * @return the response; null is written as JSON null, for services that expect no response. It is
   *     an error in place of the report of a batch.
   * @throws IOException makes the invocation fail, as any other exception does
   */
  protected abstract @Nullable R handle(E event, Context context) throws IOException;

  /**
   * Reads the event, passes it to {@link #handle} and writes the response. The runtime calls this.
   *
   * @throws EventFormatException if the payload is not JSON, or its structure does not fit the type
   * @throws IllegalArgumentException if the response has a type that {@code R} must not be
   * @throws IllegalStateException if the response is null and {@code R} is the report of a batch
   */
  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    @SuppressWarnings("unchecked") // the format of E
    E event = (E) Objects.requireNonNull(eventFormat.read(input.readAllBytes()));
    R response = handle(event, context);
    if (response == null) {
      JsonNull.write(declaredResponse(), output);
    } else {
      AwsEvents.write(response, FreeFormCodec.INSTANCE, output);
    }
  }

  private @Nullable Type declaredResponse() {
    List<Type> types = TypeArguments.of(EventHandler.class, getClass());
    return types.isEmpty() ? null : types.get(1);
  }
}
