package dev.awsevents.migration;

import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * How the JSON of AWS's serializer differs from what is on the wire. AWS's classes have properties
 * for these members, but AWS's serializer looks for another name, or writes another form.
 */
final class WireForms {
  private static final DateTimeFormatter COMMON_LOG =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  /** Members inside of renamed ones come first. */
  private static final List<WireMember> POLICY =
      List.of(
          WireMember.renamed("policyDocument/Statement/*", "Action", "action"),
          WireMember.renamed("policyDocument/Statement/*", "Effect", "effect"),
          WireMember.renamed("policyDocument/Statement/*", "Resource", "resource"),
          WireMember.renamed("policyDocument/Statement/*", "Condition", "condition"),
          WireMember.renamed("policyDocument", "Version", "version"),
          WireMember.renamed("policyDocument", "Statement", "statement"));

  private static final Map<String, List<WireMember>> BY_CLASS =
      Map.of(
          "ActiveMQEvent",
          List.of(WireMember.renamed("messages/*", "correlationId", "correlationID")),
          "APIGatewayV2CustomAuthorizerEvent",
          List.of(
              WireMember.converted("requestContext", "time", WireForms::commonLog),
              WireMember.converted("requestContext", "timeEpoch", WireForms::millis)),
          "IamPolicyResponse",
          POLICY,
          "IamPolicyResponseV1",
          POLICY,
          "KafkaEvent",
          List.of(WireMember.converted("records/*/*/headers/*", "*", WireForms::signedBytes)),
          "S3ObjectLambdaEvent",
          List.of(WireMember.renamed("", "xAmzRequestId", "XAmzRequestId")));

  private final List<WireMember> members;

  private WireForms(List<WireMember> members) {
    this.members = members;
  }

  static WireForms of(Class<?> pojo) {
    return new WireForms(BY_CLASS.getOrDefault(pojo.getSimpleName(), List.of()));
  }

  byte[] toWire(byte[] json) {
    return change(json, WireMember::toWire);
  }

  byte[] toAws(byte[] json) {
    return change(json, WireMember::toAws);
  }

  private byte[] change(
      byte[] json, BiFunction<WireMember, @Nullable Object, @Nullable Object> direction) {
    if (members.isEmpty()) {
      return json;
    }
    Object document = AwsEvents.read(json, FreeFormCodec.INSTANCE);
    for (WireMember member : members) {
      document = direction.apply(member, document);
    }
    return AwsEvents.toBytes(Objects.requireNonNull(document), FreeFormCodec.INSTANCE);
  }

  /** From seconds with a fraction. */
  private static Object millis(Object seconds) {
    return seconds instanceof Number
        ? (Object) new BigDecimal(seconds.toString()).movePointRight(3).longValue()
        : seconds;
  }

  /** From ISO 8601. */
  private static Object commonLog(Object time) {
    return time instanceof String text ? COMMON_LOG.format(Instant.parse(text)) : time;
  }

  /** From base64. */
  private static Object signedBytes(Object base64) {
    if (!(base64 instanceof String text)) {
      return base64;
    }
    List<Object> bytes = new ArrayList<>();
    for (byte each : Bytes.ofBase64(text).toByteArray()) {
      bytes.add((long) each);
    }
    return bytes;
  }
}
