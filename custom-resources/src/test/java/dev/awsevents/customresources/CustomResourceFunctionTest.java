package dev.awsevents.customresources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.cloudformation.CloudFormationCustomResourceResponse;
import dev.awsevents.customresources.TestResource.Action;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.sns.SnsEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomResourceFunctionTest {
  private final AnswerServer server = new AnswerServer(200);

  private static void run(Action action, String payload) throws Exception {
    run(new TestResource(action), payload);
  }

  private static void run(TestResource resource, String payload) throws Exception {
    new CustomResourceFunction(resource)
        .accept(
            Requests.bytes(payload), LambdaContext.builder().logStreamName("2026/[1]ab").build());
  }

  @Test
  void aCreatedResourceIsAnsweredWithItsIdAndData() throws Exception {
    TestResource resource =
        new TestResource(
            () -> CustomResourceResult.of("cert-1").with("Arn", "arn:x").with("Days", 30));

    run(resource, Requests.create(server));

    assertEquals(List.of("create a.example"), resource.calls());
    AnswerServer.Put put = server.puts().get(0);
    assertEquals("PUT " + AnswerServer.TARGET + " HTTP/1.1", put.line());
    assertEquals(
        "{\"Status\":\"SUCCESS\",\"PhysicalResourceId\":\"cert-1\",\"StackId\":\""
            + Requests.STACK
            + "\",\"RequestId\":\"r-1\",\"LogicalResourceId\":\"Certificate\","
            + "\"Data\":{\"Arn\":\"arn:x\",\"Days\":30}}",
        put.body());
  }

  /** The signature of the address holds for requests without one. */
  @Test
  void thereIsNoContentType() throws Exception {
    run(() -> null, Requests.create(server));
    Map<String, String> headers = server.puts().get(0).headers();
    assertFalse(headers.containsKey("content-type"), headers::toString);
    assertTrue(headers.containsKey("content-length"), headers::toString);
  }

  @Test
  void aResourceWithoutIdHasTheOneOfTheRequest() throws Exception {
    run(() -> null, Requests.create(server));
    assertEquals("r-1", server.response().physicalResourceId());
  }

  @Test
  void anUpdateKeepsTheId() throws Exception {
    run(() -> CustomResourceResult.empty().with("a", "b"), Requests.update(server));
    assertEquals("cert-1", server.response().physicalResourceId());
    assertEquals(Map.of("a", "b"), server.response().data());
  }

  @Test
  void anUpdateMayReplaceTheResource() throws Exception {
    run(() -> CustomResourceResult.of("cert-2"), Requests.update(server));
    assertEquals("cert-2", server.response().physicalResourceId());
  }

  @Test
  void aDeletionKeepsTheId() throws Exception {
    TestResource resource = new TestResource(() -> null);
    run(resource, Requests.delete(server, "cert-1"));
    assertEquals(List.of("delete cert-1"), resource.calls());
    assertEquals("cert-1", server.response().physicalResourceId());
    assertEquals(CloudFormationCustomResourceResponse.Status.SUCCESS, server.response().status());
  }

  @Test
  void noEchoIsPassedOn() throws Exception {
    run(
        () -> CustomResourceResult.of("x").with("Password", "secret").withNoEcho(),
        Requests.create(server));
    assertEquals(true, server.response().noEcho());
  }

  @Test
  void anExceptionIsAFailureWithItsMessageAsReason() throws Exception {
    run(
        () -> {
          throw new IOException("the domain is not ours");
        },
        Requests.update(server));
    assertFailed("the domain is not ours (log stream 2026/[1]ab)");
    assertEquals("cert-1", server.response().physicalResourceId());
  }

  private void assertFailed(String reason) {
    assertEquals(CloudFormationCustomResourceResponse.Status.FAILED, server.response().status());
    assertEquals(reason, server.response().reason());
  }

  @Test
  void anExceptionWithoutMessageIsNamed() throws Exception {
    run(
        () -> {
          throw new IllegalStateException();
        },
        Requests.create(server));
    assertFailed("java.lang.IllegalStateException (log stream 2026/[1]ab)");
  }

  /** AWS: "Required if Status is FAILED"; the id must not be empty either. */
  @Test
  void whatCouldNotBeCreatedIsDeletedWithoutTheResource() throws Exception {
    run(
        () -> {
          throw new IOException("no");
        },
        Requests.create(server));
    String id = server.response().physicalResourceId();
    assertFalse(id.isEmpty());

    try (AnswerServer another = new AnswerServer(200)) {
      TestResource resource =
          new TestResource(
              () -> {
                throw new IOException("there is no such certificate");
              });
      run(resource, Requests.delete(another, id));
      assertEquals(List.of(), resource.calls());
      assertEquals(
          CloudFormationCustomResourceResponse.Status.SUCCESS, another.response().status());
      assertEquals(id, another.response().physicalResourceId());
    }
  }

  @Test
  void whatWasCreatedInPartIsNamedByTheException() throws Exception {
    run(
        () -> {
          throw new CustomResourceException("half of it", "cert-9", null);
        },
        Requests.create(server));
    assertFailed("half of it (log stream 2026/[1]ab)");
    assertEquals("cert-9", server.response().physicalResourceId());
  }

  @Test
  void aFailedUpdateNeverReplacesTheResource() throws Exception {
    run(
        () -> {
          throw new CustomResourceException("half of it", "cert-9", null);
        },
        Requests.update(server));
    assertEquals("cert-1", server.response().physicalResourceId());
  }

  @Test
  void aResponseOver4KilobytesIsAFailureWithAReason() throws Exception {
    run(
        () -> CustomResourceResult.of("cert-1").with("Text", "x".repeat(4000)),
        Requests.create(server));
    assertFailed(
        "the answer has 4197 bytes, but CloudFormation takes at most 4096: return less data");
    // It is there, so CloudFormation must be able to delete it.
    assertEquals("cert-1", server.response().physicalResourceId());
  }

  @Test
  void aResponseOf4KilobytesIsSent() throws Exception {
    run(
        () -> CustomResourceResult.of("cert-1").with("Text", "x".repeat(4000 - 4197 + 4096)),
        Requests.create(server));
    assertEquals(4096, server.puts().get(0).body().length());
    assertEquals(CloudFormationCustomResourceResponse.Status.SUCCESS, server.response().status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "\u0001", "ü", "€", "\"", "😀", "a😀"})
  void aLongReasonIsCutToFit(String part) throws Exception {
    run(
        () -> {
          throw new IOException("Because: " + part.repeat(5000));
        },
        Requests.create(server));
    int length = server.puts().get(0).body().getBytes(StandardCharsets.UTF_8).length;
    assertTrue(length <= 4096 && length > 3900, () -> "length " + length);
    String reason = server.response().reason();
    assertNotNull(reason);
    assertTrue(reason.startsWith("Because: " + part), reason);
    assertTrue(reason.endsWith("..."), reason);
    assertFalse(reason.contains("\uFFFD"), reason);
  }

  @Test
  void anIdOver1KilobyteIsAFailureWithAReason() throws Exception {
    run(() -> CustomResourceResult.of("ü".repeat(513)), Requests.update(server));
    assertFailed("the physical ID has 1026 bytes, but CloudFormation takes at most 1024");
  }

  @Test
  void anEmptyIdIsRefusedAtOnce() {
    assertThrows(IllegalArgumentException.class, () -> CustomResourceResult.of(""));
  }

  @Test
  void dataThatIsNoJsonIsAFailureWithTheIdOfTheResource() throws Exception {
    run(
        () -> CustomResourceResult.of("cert-1").with("Thread", Thread.currentThread()),
        Requests.create(server));
    assertEquals(CloudFormationCustomResourceResponse.Status.FAILED, server.response().status());
    assertEquals("cert-1", server.response().physicalResourceId());
  }

  @Test
  void anErrorIsAFailure() throws Exception {
    run(
        () -> {
          throw new NoClassDefFoundError("com/example/Missing");
        },
        Requests.create(server));
    assertFailed("com/example/Missing (log stream 2026/[1]ab)");
  }

  @Test
  void anErrorOfTheJvmIsThrownOnWhenTheAnswerIsSent() {
    StackOverflowError error = new StackOverflowError("too deep");
    assertSame(
        error,
        assertThrows(
            StackOverflowError.class,
            () ->
                run(
                    () -> {
                      throw error;
                    },
                    Requests.create(server))));
    assertFailed("too deep (log stream 2026/[1]ab)");
  }

  @Test
  void aRequestThroughSnsIsAnswered() throws Exception {
    SnsEvent event = Fixtures.load(SnsEvent.class);
    SnsEvent.SnsRecord record = event.records().get(0);
    SnsEvent notification =
        event.toBuilder()
            .records(
                List.of(
                    record.toBuilder()
                        .sns(record.sns().toBuilder().message(Requests.create(server)).build())
                        .build()))
            .build();
    TestResource resource = new TestResource(() -> CustomResourceResult.of("cert-1"));

    run(resource, AwsEvents.toJson(notification));

    assertEquals(List.of("create a.example"), resource.calls());
    assertEquals("cert-1", server.response().physicalResourceId());
  }

  @Test
  void aRequestThatCannotBeReadIsAFailure() throws Exception {
    run(() -> null, Requests.json("Create", server.url(), ",\"ResourceProperties\":[1]"));
    assertFailed(
        "expected an object but found a list at $.ResourceProperties (byte %d)"
                .formatted(
                    Requests.json("Create", server.url(), ",\"ResourceProperties\":").length() - 1)
            + " (log stream 2026/[1]ab)");
  }

  @Test
  void aRequestOfAnotherKindIsAFailure() throws Exception {
    run(() -> null, Requests.json("Rename", server.url(), ""));
    assertEquals(CloudFormationCustomResourceResponse.Status.FAILED, server.response().status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "not JSON",
        "{}",
        "{\"RequestType\":\"Create\"}",
        "{\"Records\":[{\"Sns\":{}}]}",
        "{\"Records\":[{\"Sns\":{\"Message\":\"hello\"}}]}",
        "{\"ResponseURL\":7}",
      })
  void nobodyCanBeAnsweredIfThePayloadIsNoRequest(String payload) {
    TestResource resource = new TestResource(() -> null);
    assertThrows(EventFormatException.class, () -> run(resource, payload));
    assertEquals(List.of(), resource.calls());
  }

  @Test
  void aResultPrintsNoData() {
    CustomResourceResult result = CustomResourceResult.empty().with("Password", "secret");
    assertNull(result.physicalResourceId());
    assertFalse(result.toString().contains("secret"), result::toString);
  }
}
