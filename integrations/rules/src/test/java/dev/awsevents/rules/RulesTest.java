package dev.awsevents.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.cloudtrail.CloudTrailRecord;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.eventbridge.ec2.Ec2InstanceStateChange;
import dev.awsevents.eventbridge.s3.S3ObjectAclOrTagsChanged;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.TestEvents;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesTest {
  private static final EventBridgeEvent<Ec2InstanceStateChange> STOPPED =
      TestEvents.eventBridge(
          Ec2InstanceStateChange.builder()
              .instanceId("i-0123456789abcdef0")
              .state(Ec2InstanceStateChange.State.STOPPED)
              .build());

  @Test
  void aPatternOfATypeNamesItsSourceAndDetailType() {
    EventPattern pattern = Rules.pattern(Ec2InstanceStateChange.class);

    assertEquals(
        Rules.parse(
            """
            {"source": ["aws.ec2"], "detail-type": ["EC2 Instance State-change Notification"]}
            """),
        pattern);
    assertTrue(pattern.matches(STOPPED));
  }

  @Test
  void aPatternOfAnySourceNamesNone() {
    EventPattern pattern =
        Rules.pattern(CloudTrailRecord.class, "AWS API Call via CloudTrail")
            .where("/detail/eventName", Condition.wildcard("Delete*"));

    assertEquals(
        Rules.parse(
            """
            {"detail-type": ["AWS API Call via CloudTrail"],
             "detail": {"eventName": [{"wildcard": "Delete*"}]}}
            """),
        pattern);
  }

  @Test
  void aTypeOfSeveralEventsGivesAllOrSome() {
    EventBridgeEvent<S3ObjectAclOrTagsChanged> added =
        TestEvents.eventBridge(
            S3ObjectAclOrTagsChanged.DETAIL_TYPE_OBJECT_TAGS_ADDED,
            Fixtures.load(S3ObjectAclOrTagsChanged.class));

    assertTrue(Rules.pattern(S3ObjectAclOrTagsChanged.class).matches(added));
    assertFalse(
        Rules.pattern(
                S3ObjectAclOrTagsChanged.class,
                S3ObjectAclOrTagsChanged.DETAIL_TYPE_OBJECT_TAGS_DELETED)
            .matches(added));
    assertThrows(
        IllegalArgumentException.class,
        () -> Rules.pattern(S3ObjectAclOrTagsChanged.class, "Object Created"));
  }

  @Test
  void conditionsNarrowAPattern() {
    EventPattern pattern =
        Rules.pattern(Ec2InstanceStateChange.class)
            .where("/detail/state", Condition.is("stopped"), Condition.is("terminated"))
            .where("/detail/instance-id", Condition.prefix("i-"));

    assertTrue(pattern.matches(STOPPED));
    assertTrue(pattern.matches(AwsEvents.toBytes(STOPPED)));
    assertFalse(pattern.where("/account", Condition.is("999999999999")).matches(STOPPED));
  }

  @Test
  void alternativesNeedOnlyOneOfThem() {
    EventPattern pattern =
        Rules.pattern("shop", "Order Placed")
            .whereAny(
                Rules.where("/detail/total", Condition.greaterThan(100)),
                Rules.where("/detail/customer/kind", Condition.is("gold")));

    assertTrue(pattern.matches(order(Map.of("total", 200))));
    assertTrue(pattern.matches(order(Map.of("total", 1, "customer", Map.of("kind", "gold")))));
    assertFalse(pattern.matches(order(Map.of("total", 1))));
    assertThrows(IllegalArgumentException.class, () -> pattern.whereAny(pattern, pattern));
  }

  private static EventBridgeEvent<Map<String, Object>> order(Map<String, Object> detail) {
    return TestEvents.eventBridge("shop", "Order Placed", detail);
  }

  static List<Arguments> conditions() {
    return List.of(
        Arguments.of(Condition.is("a"), "\"a\""),
        Arguments.of(Condition.is(5), "{\"numeric\":[\"=\",5]}"),
        Arguments.of(Condition.is(true), "true"),
        Arguments.of(Condition.isNull(), "null"),
        Arguments.of(Condition.isIgnoringCase("a"), "{\"equals-ignore-case\":\"a\"}"),
        Arguments.of(Condition.prefix("a"), "{\"prefix\":\"a\"}"),
        Arguments.of(
            Condition.prefixIgnoringCase("a"), "{\"prefix\":{\"equals-ignore-case\":\"a\"}}"),
        Arguments.of(Condition.suffix("a"), "{\"suffix\":\"a\"}"),
        Arguments.of(
            Condition.suffixIgnoringCase("a"), "{\"suffix\":{\"equals-ignore-case\":\"a\"}}"),
        Arguments.of(Condition.wildcard("a*"), "{\"wildcard\":\"a*\"}"),
        Arguments.of(Condition.anythingBut("a", "b"), "{\"anything-but\":[\"a\",\"b\"]}"),
        Arguments.of(Condition.anythingBut(1, 2.5), "{\"anything-but\":[1,2.5]}"),
        Arguments.of(
            Condition.anythingButIgnoringCase("a"),
            "{\"anything-but\":{\"equals-ignore-case\":[\"a\"]}}"),
        Arguments.of(Condition.anythingButPrefix("a"), "{\"anything-but\":{\"prefix\":[\"a\"]}}"),
        Arguments.of(Condition.anythingButSuffix("a"), "{\"anything-but\":{\"suffix\":[\"a\"]}}"),
        Arguments.of(
            Condition.anythingButWildcard("a*"), "{\"anything-but\":{\"wildcard\":[\"a*\"]}}"),
        Arguments.of(Condition.greaterThan(1), "{\"numeric\":[\">\",1]}"),
        Arguments.of(Condition.atLeast(1), "{\"numeric\":[\">=\",1]}"),
        Arguments.of(Condition.lessThan(1.5), "{\"numeric\":[\"<\",1.5]}"),
        Arguments.of(Condition.atMost(1), "{\"numeric\":[\"<=\",1]}"),
        Arguments.of(Condition.between(1, 2), "{\"numeric\":[\">=\",1,\"<=\",2]}"),
        Arguments.of(Condition.exists(), "{\"exists\":true}"),
        Arguments.of(Condition.isAbsent(), "{\"exists\":false}"),
        Arguments.of(Condition.cidr("10.0.0.0/8"), "{\"cidr\":\"10.0.0.0/8\"}"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void aConditionIsWrittenAsEventBridgeTakesIt(Condition condition, String json) {
    assertEquals(
        "{\"detail\":{\"a\":[" + json + "]}}", Rules.where("/detail/a", condition).toJson());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no json",
        "[]",
        "{}",
        "{\"detail\":\"no list\"}",
        "{\"detail\":{\"a\":[{\"no-such-operator\":1}]}}",
        "{\"detail\":{\"a\":[{\"numeric\":[\"about\",1]}]}}"
      })
  void whatEventBridgeRefusesIsRefused(String json) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Rules.parse(json));

    assertTrue(String.valueOf(refusal.getMessage()).startsWith("not an event pattern: "));
  }

  @Test
  void aPointerMustLeadToAValue() {
    assertThrows(IllegalArgumentException.class, () -> Rules.where("detail", Condition.exists()));
    assertThrows(IllegalArgumentException.class, () -> Rules.where("/detail/a"));
    EventPattern pattern = Rules.where("/detail", Condition.exists());
    assertThrows(
        IllegalArgumentException.class, () -> pattern.where("/detail/a", Condition.exists()));
  }

  @Test
  void whatIsNoEventIsRefused() {
    EventPattern pattern = Rules.where("/a", Condition.exists());

    assertThrows(IllegalArgumentException.class, () -> pattern.matches("no json"));
    assertThrows(
        IllegalArgumentException.class,
        () -> pattern.matches("[]".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aTypeThatIsNoDetailIsRefused() {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> Rules.pattern(String.class));

    assertTrue(String.valueOf(refusal.getMessage()).contains("java.lang.String"));
  }
}
