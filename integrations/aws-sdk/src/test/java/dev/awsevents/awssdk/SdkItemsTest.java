package dev.awsevents.awssdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.AwsEvents;
import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.fixtures.Fixtures;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class SdkItemsTest {
  static Stream<String> fixtures() {
    return Fixtures.names(DynamoDbAttributeValue.class).stream();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyValueComesBackAsItWas(String fixture) {
    DynamoDbAttributeValue value = Fixtures.load(DynamoDbAttributeValue.class, fixture);

    assertEquals(value, SdkItems.fromSdk(SdkItems.toSdk(value)));
    assertEquals(
        AwsEvents.toJson(value), AwsEvents.toJson(SdkItems.fromSdk(SdkItems.toSdk(value))));
  }

  static List<Arguments> kinds() {
    SdkBytes hi = SdkBytes.fromUtf8String("hi");
    return List.of(
        Arguments.of("{'S':'A-1'}", AttributeValue.fromS("A-1")),
        Arguments.of("{'S':''}", AttributeValue.fromS("")),
        Arguments.of("{'N':'9.950'}", AttributeValue.fromN("9.950")),
        Arguments.of("{'B':'aGk='}", AttributeValue.fromB(hi)),
        Arguments.of("{'SS':['b','a']}", AttributeValue.fromSs(List.of("b", "a"))),
        Arguments.of("{'SS':[]}", AttributeValue.fromSs(List.of())),
        Arguments.of("{'NS':['1','2.5']}", AttributeValue.fromNs(List.of("1", "2.5"))),
        Arguments.of("{'BS':['aGk=']}", AttributeValue.fromBs(List.of(hi))),
        Arguments.of("{'M':{'a':{'N':'1'}}}", AttributeValue.fromM(Map.of("a", number("1")))),
        Arguments.of("{'L':[{'N':'1'}]}", AttributeValue.fromL(List.of(number("1")))),
        Arguments.of("{'BOOL':false}", AttributeValue.fromBool(false)),
        Arguments.of("{'NULL':true}", AttributeValue.fromNul(true)));
  }

  private static AttributeValue number(String text) {
    return AttributeValue.fromN(text);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachKindOfValueIsTheSameKindInTheSdk(String json, AttributeValue expected) {
    DynamoDbAttributeValue value = value(json);

    assertEquals(expected, SdkItems.toSdk(value));
    assertEquals(expected.type(), SdkItems.toSdk(value).type());
    assertEquals(value, SdkItems.fromSdk(expected));
  }

  @Test
  void attributesStayInTheirOrder() {
    Map<String, AttributeValue> item =
        SdkItems.toSdk(item("{'z':{'S':''},'a':{'S':''},'m':{'S':''}}"));

    assertEquals(List.of("z", "a", "m"), List.copyOf(item.keySet()));
    assertEquals(List.of("z", "a", "m"), List.copyOf(SdkItems.fromSdk(item).keySet()));
  }

  private static final String KNOWN =
      "the types that are known are S, N, B, SS, NS, BS, M, L, BOOL, NULL";
  private static final String NO_TYPE =
      "must be an object of one member, whose name is the type of the value";
  private static final String MISFIT = "has no value, or one that does not fit its type";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a':{'V':[1]}} | the attribute a has the type V; " + KNOWN,
        "{'a':{'L':[{'S':''},{'M':{'b':{'V':1}}}]}} | the attribute a[1].b has the type V; "
            + KNOWN,
        "{'a':{}} | the attribute a " + NO_TYPE,
        "{'a':{'S':null}} | the attribute a " + NO_TYPE,
        "{'a':null} | the attribute a " + MISFIT,
        "{'a':{'B':'secret%'}} | the attribute a " + MISFIT,
        "{'a':{'SS':['x',null]}} | the attribute a " + MISFIT,
        "{'b':{'L':[{'S':''},{'L':[]}]},'a':{'L':[null]}} | the attribute a[0] " + MISFIT
      })
  void whatTheSdkCannotHoldIsAnErrorThatNamesThePlace(String item, String message) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> SdkItems.toSdk(item(item)));

    assertEquals(message, error.getMessage());
  }

  @Test
  void anUnknownValueByItselfIsAnError() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> SdkItems.toSdk(value("{'V':'secret'}")));

    assertEquals("the value has the type V; " + KNOWN, error.getMessage());
  }

  static List<Arguments> refusedOfSdk() {
    AttributeValue none = AttributeValue.builder().build();
    Map<String, @Nullable AttributeValue> nothing = new LinkedHashMap<>();
    nothing.put("a", null);
    return List.of(
        Arguments.of(
            Map.of("a", none),
            "the attribute a has no type, or one that this version of the SDK does not know"),
        Arguments.of(
            Map.of("a", AttributeValue.fromL(List.of(AttributeValue.fromS(""), none))),
            "the attribute a[1] has no type, or one that this version of the SDK does not know"),
        Arguments.of(
            nothing, "the attribute a is null; a null of DynamoDB is AttributeValue.fromNul(true)"),
        Arguments.of(
            Collections.singletonMap(
                "a", AttributeValue.builder().l(Arrays.asList((AttributeValue) null)).build()),
            "the attribute a[0] is null; a null of DynamoDB is AttributeValue.fromNul(true)"));
  }

  @ParameterizedTest
  @MethodSource("refusedOfSdk")
  void whatIsNoValueOfDynamoDbIsAnErrorThatNamesThePlace(
      Map<String, AttributeValue> item, String message) {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> SdkItems.fromSdk(item));

    assertEquals(message, error.getMessage());
  }

  @Test
  void aValueThatWasNeverSetIsAnError() {
    Map<String, DynamoDbAttributeValue> item =
        Map.of("a", DynamoDbAttributeValue.N.builder().build());
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> SdkItems.toSdk(item));

    assertEquals("the attribute a " + MISFIT, error.getMessage());
  }

  private static DynamoDbAttributeValue value(String json) {
    return AwsEvents.read(json.replace('\'', '"'), DynamoDbAttributeValue.class);
  }

  private static Map<String, DynamoDbAttributeValue> item(String json) {
    return AwsEvents.read(
            "{\"Records\":[{\"dynamodb\":{\"NewImage\":" + json.replace('\'', '"') + "}}]}",
            DynamoDbStreamEvent.class)
        .records()
        .get(0)
        .dynamodb()
        .newImage();
  }
}
