package dev.awsevents.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
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
 * <p>The type is told to the constructor, so no reflection is needed, and its codec is loaded while
 * the function is initialized. What {@link #handle} throws reaches the runtime unchanged, and so
 * does the {@link EventFormatException} of a payload that cannot be read.
 *
 * @param <E> a generated type, {@link LambdaEvent} for any event, or an interface of events
 * @param <R> a generated type, a list of such, free-form JSON or {@code Void}
 */
public abstract class EventHandler<E, R> implements RequestStreamHandler {
  private static final ListCodec RESPONSES = new ListCodec(FreeFormCodec.INSTANCE);

  private final PayloadFormat eventFormat;

  /**
   * For events of a plain type.
   *
   * @throws IllegalArgumentException if it is not a generated type
   */
  protected EventHandler(Class<E> eventType) {
    this.eventFormat =
        eventType.isInterface() && LambdaEvent.class.isAssignableFrom(eventType)
            ? new SupertypeFormat(eventType)
            : CodecFormat.of(Codecs.of(eventType));
  }

  /**
   * For events of a type with parameters: {@code super(EventBridgeEvent.codec(OrderPlaced.class))}.
   */
  protected EventHandler(Codec<E> eventCodec) {
    this.eventFormat = CodecFormat.of(eventCodec);
  }

  /**
   * Processes one event.
   *
   * @return the response; null is written as JSON null, which is right for services that expect
   *     none
   * @throws IOException as any other exception, to have the invocation fail
   */
  protected abstract @Nullable R handle(E event, Context context) throws IOException;

  /**
   * Called by the runtime.
   *
   * @throws EventFormatException if the payload is not JSON or has another structure
   * @throws IllegalArgumentException if the response is none of the types that {@code R} may be
   */
  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    @SuppressWarnings("unchecked") // the format of E
    E event = (E) Objects.requireNonNull(eventFormat.read(input.readAllBytes()));
    R response = handle(event, context);
    if (response == null) {
      JsonNull.write(output);
    } else if (response instanceof List<?> list) {
      @SuppressWarnings("unchecked") // it is only read
      List<@Nullable Object> responses = (List<@Nullable Object>) list;
      AwsEvents.write(responses, RESPONSES, output);
    } else {
      AwsEvents.write(response, FreeFormCodec.INSTANCE, output);
    }
  }
}
