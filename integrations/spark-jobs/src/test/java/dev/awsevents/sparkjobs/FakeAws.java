package dev.awsevents.sparkjobs;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * The answers of SQS, EventBridge, Kinesis and Lambda on loopback, in the protocols of JSON that
 * the SDK speaks. It keeps what it takes.
 */
final class FakeAws implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  /** What was taken: the bodies of messages, the details of events, the data of records. */
  final List<JsonNode> taken = new CopyOnWriteArrayList<>();

  final List<JsonNode> entries = new CopyOnWriteArrayList<>();
  final AtomicInteger requests = new AtomicInteger();

  /** So many requests are throttled as a whole. */
  final AtomicInteger throttled = new AtomicInteger();

  /** So many requests after those end with an error of the service. */
  final AtomicInteger broken = new AtomicInteger();

  /** After it has taken so many, it takes no more, for want of permission. */
  volatile int deniesAfter = Integer.MAX_VALUE;

  /** A request with an entry of more characters is refused as a whole. */
  volatile int maxEntry = Integer.MAX_VALUE;

  /** What is refused for good. */
  volatile Predicate<JsonNode> refuses = payload -> false;

  /** What fails once, and is taken at the second time. */
  volatile Predicate<JsonNode> failsOnce = payload -> false;

  private final Set<JsonNode> failed = ConcurrentHashMap.newKeySet();

  FakeAws() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  String endpoint() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      requests.incrementAndGet();
      byte[] body = exchange.getRequestBody().readAllBytes();
      String action = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      if (taken.size() >= deniesAfter) {
        error(exchange, 403, "AccessDeniedException");
      } else if (throttled.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        error(exchange, action == null ? 429 : 400, "ThrottlingException");
      } else if (broken.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        error(exchange, 500, "InternalFailure");
      } else if (action == null) {
        invoke(exchange, body);
      } else if (longestText(MAPPER.readTree(body)) > maxEntry) {
        error(exchange, 400, "ValidationException");
      } else {
        answer(exchange, 200, batch(action, MAPPER.readTree(body)));
      }
    }
  }

  private static int longestText(JsonNode node) {
    int longest = node.asText().length();
    for (JsonNode child : node) {
      longest = Math.max(longest, longestText(child));
    }
    return longest;
  }

  private void invoke(HttpExchange exchange, byte[] body) throws IOException {
    entries.add(
        MAPPER
            .createObjectNode()
            .put("path", exchange.getRequestURI().getPath())
            .put("type", exchange.getRequestHeaders().getFirst("X-Amz-Invocation-Type")));
    String error = error(MAPPER.readTree(body));
    switch (error) {
      case "" -> answer(exchange, 202, MAPPER.createObjectNode());
      case "Throttled" -> error(exchange, 429, "TooManyRequestsException");
      default -> error(exchange, 400, "InvalidRequestContentException");
    }
  }

  private JsonNode batch(String action, JsonNode request) {
    return switch (action) {
      case "AmazonSQS.SendMessageBatch" -> messages(request);
      case "AWSEvents.PutEvents" ->
          results(request.path("Entries"), "Detail", "Entries", "MalformedDetail");
      case "Kinesis_20131202.PutRecords" ->
          results(request.path("Records"), "Data", "Records", "InternalFailure");
      default -> throw new IllegalArgumentException(action);
    };
  }

  private JsonNode messages(JsonNode request) {
    ObjectNode response = MAPPER.createObjectNode();
    ArrayNode successful = response.putArray("Successful");
    ArrayNode failures = response.putArray("Failed");
    for (JsonNode entry : request.path("Entries")) {
      entries.add(entry);
      String body = entry.path("MessageBody").asText();
      String error = error(parsed(body));
      if (error.isEmpty()) {
        successful
            .addObject()
            .put("Id", entry.path("Id").asText())
            .put("MessageId", "m")
            .put("MD5OfMessageBody", md5(body));
      } else {
        failures
            .addObject()
            .put("Id", entry.path("Id").asText())
            .put("SenderFault", error.equals("Refused"))
            .put("Code", error);
      }
    }
    return response;
  }

  private JsonNode results(JsonNode list, String payload, String name, String refusal) {
    ObjectNode response = MAPPER.createObjectNode();
    ArrayNode results = response.putArray(name);
    int failures = 0;
    for (JsonNode entry : list) {
      entries.add(entry);
      String text = entry.path(payload).asText();
      String json =
          payload.equals("Data") ? new String(Base64.getDecoder().decode(text), UTF_8) : text;
      String error = error(parsed(json));
      ObjectNode result = results.addObject();
      if (error.isEmpty()) {
        result.put("EventId", "e").put("SequenceNumber", "1").put("ShardId", "s");
      } else {
        failures++;
        result.put("ErrorCode", error.equals("Refused") ? refusal : "ThrottlingException");
      }
    }
    response.put("FailedEntryCount", failures).put("FailedRecordCount", failures);
    return response;
  }

  /** Empty if it is taken. */
  private String error(JsonNode payload) {
    if (refuses.test(payload)) {
      return "Refused";
    }
    if (failsOnce.test(payload) && failed.add(payload)) {
      return "Throttled";
    }
    taken.add(payload);
    return "";
  }

  private static JsonNode parsed(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String md5(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("MD5").digest(text.getBytes(UTF_8));
      return String.format("%032x", new BigInteger(1, digest));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void error(HttpExchange exchange, int status, String code) throws IOException {
    exchange.getResponseHeaders().set("x-amzn-ErrorType", code);
    answer(exchange, status, MAPPER.createObjectNode().put("__type", code).put("message", code));
  }

  private static void answer(HttpExchange exchange, int status, JsonNode body) throws IOException {
    byte[] bytes = MAPPER.writeValueAsBytes(body);
    exchange.getResponseHeaders().set("Content-Type", "application/x-amz-json-1.1");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
