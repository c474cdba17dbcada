package dev.awsevents.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an {@link EventHandler} may return. */
class EventHandlerResponseTest {
  private static class Returning<R> extends EventHandler<SqsEvent, R> {
    private final @Nullable R response;

    Returning(@Nullable R response) {
      super(SqsEvent.class);
      this.response = response;
    }

    @Override
    protected @Nullable R handle(SqsEvent event, Context context) {
      return response;
    }
  }

  private static final class ReturningReport extends Returning<SqsBatchResponse> {
    ReturningReport() {
      super(null);
    }
  }

  private static String response(EventHandler<SqsEvent, ?> handler) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    handler.handleRequest(
        new ByteArrayInputStream("{}".getBytes(StandardCharsets.UTF_8)),
        out,
        AwsContexts.toAws(LambdaContext.builder().build()));
    return out.toString(StandardCharsets.UTF_8);
  }

  static List<Object> unbuilt() {
    return List.of(SqsBatchResponse.builder(), List.of(SqsBatchResponse.builder()));
  }

  @ParameterizedTest
  @MethodSource("unbuilt")
  void aBuilderIsToldToBuild(Object response) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> response(new Returning<>(response)));

    assertEquals(
        "dev.awsevents.sqs.SqsBatchResponse$Builder has no codec: it is a builder, so call build()",
        error.getMessage());
  }

  @Test
  void anObjectWithoutCodecIsNamed() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> response(new Returning<>(new Thread())));

    assertTrue(
        String.valueOf(error.getMessage()).startsWith("java.lang.Thread has no codec"),
        error::getMessage);
  }

  @Test
  void nullIsNoReportAlsoWhereASuperclassSaysWhatIsReturned() {
    assertThrows(IllegalStateException.class, () -> response(new ReturningReport()));
  }

  @Test
  void nullIsAResponseWhereTheClassDoesNotSayWhatItReturns() throws IOException {
    assertEquals("null", response(new Returning<SqsBatchResponse>(null)));
  }
}
