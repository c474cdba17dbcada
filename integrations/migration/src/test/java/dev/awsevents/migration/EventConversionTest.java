package dev.awsevents.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.events.KafkaEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SimpleIAMPolicyResponse;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.EventFormatException;
import dev.awsevents.apigateway.ApiGatewayHttpAuthorizerSimpleResponse;
import dev.awsevents.apigateway.ApiGatewayProxyResponse;
import dev.awsevents.firehose.FirehoseTransformationEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.kafka.KafkaMskEvent;
import dev.awsevents.migration.Losses.Loss;
import dev.awsevents.rewrite.mapping.TypeMapping;
import dev.awsevents.sqs.SqsEvent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventConversionTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static List<TypeMapping> types() {
    return Losses.types();
  }

  @Test
  void anEventIsTheSameInBothLibraries() {
    SqsEvent event = Fixtures.load(SqsEvent.class);

    SQSEvent pojo = EventConversion.toPojo(event, SQSEvent.class);

    assertThat(pojo.getRecords().get(0).getBody()).isEqualTo(event.records().get(0).body());
    assertThat(EventConversion.toRecord(pojo, SqsEvent.class)).isEqualTo(event);
  }

  @Test
  void aResponseIsTheSameInBothLibraries() {
    APIGatewayProxyResponseEvent pojo =
        new APIGatewayProxyResponseEvent()
            .withStatusCode(200)
            .withHeaders(Map.of("content-type", "text/plain"));

    ApiGatewayProxyResponse response =
        EventConversion.toRecord(pojo, ApiGatewayProxyResponse.class);

    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(EventConversion.toPojo(response, APIGatewayProxyResponseEvent.class))
        .isEqualTo(pojo);
  }

  @ParameterizedTest
  @MethodSource("types")
  void onlyThatIsLostWhichTheClassOfAwsCannotHold(TypeMapping type) {
    LossReasons reasons = new LossReasons();
    for (Loss loss : Losses.of(type)) {
      assertThat(reasons.of(loss)).as(loss.toString()).isNotNull();
    }
  }

  @Test
  void eachReasonIsNeeded() {
    LossReasons reasons = new LossReasons();
    types().forEach(type -> Losses.of(type).forEach(reasons::of));

    assertThat(reasons.unused()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("types")
  void aRecordKeepsAllThatTheObjectHas(TypeMapping type) throws Exception {
    Class<?> aws = Class.forName(type.aws());
    Class<?> ours = Class.forName(type.ours());
    List<Object> objects = new ArrayList<>();
    for (Object event : Fixtures.all(ours)) {
      try {
        objects.add(EventConversion.toPojo(event, aws));
      } catch (UncheckedIOException e) {
        assertThat(Losses.of(type)).anyMatch(l -> l.kind() == RecordDifferences.Kind.REFUSED);
      }
    }

    assertThat(objects).isNotEmpty();
    for (Object object : objects) {
      Object again = EventConversion.toPojo(EventConversion.toRecord(object, ours), aws);
      assertThat(json(again, aws)).isEqualTo(json(object, aws));
    }
  }

  private static <T> JsonNode json(Object object, Class<T> type) throws IOException {
    PojoSerializer<T> serializer =
        LambdaEventSerializers.serializerFor(type, EventConversionTest.class.getClassLoader());
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    serializer.toJson(type.cast(object), json);
    return JSON.readTree(json.toByteArray());
  }

  @Test
  void whatTheClassOfAwsCannotHoldIsRefused() {
    ApiGatewayHttpAuthorizerSimpleResponse response =
        ApiGatewayHttpAuthorizerSimpleResponse.builder()
            .isAuthorized(true)
            .putContext("scopes", Map.of("read", true))
            .build();

    assertThatThrownBy(() -> EventConversion.toPojo(response, SimpleIAMPolicyResponse.class))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void anObjectOfAnotherStructureIsRefused() {
    KafkaEvent pojo = EventConversion.toPojo(Fixtures.load(KafkaMskEvent.class), KafkaEvent.class);

    assertThatThrownBy(() -> EventConversion.toRecord(pojo, FirehoseTransformationEvent.class))
        .isInstanceOf(EventFormatException.class);
  }
}
