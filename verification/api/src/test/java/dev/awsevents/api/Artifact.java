package dev.awsevents.api;

import dev.awsevents.AwsEvents;
import dev.awsevents.awssdk.SdkItems;
import dev.awsevents.codegen.RecordRuleFactory;
import dev.awsevents.customresources.CustomResourceFunction;
import dev.awsevents.eventbridge.s3.S3ObjectCreated;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.flink.AwsEventSchema;
import dev.awsevents.function.Lambda;
import dev.awsevents.function.testing.LocalFunction;
import dev.awsevents.lambda.EventHandler;
import dev.awsevents.lambda.serializer.AwsEventsSerializer;
import dev.awsevents.logging.LogLines;
import dev.awsevents.migration.EventConversion;
import dev.awsevents.opentelemetry.MessageSpans;
import dev.awsevents.rules.Rules;
import dev.awsevents.spring.EventFunctionsAutoConfiguration;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The artifacts that have Java API. */
enum Artifact {
  RUNTIME("awsevents-runtime", AwsEvents.class),
  EVENTS("awsevents", SqsEvent.class),
  EVENTBRIDGE("awsevents-eventbridge", S3ObjectCreated.class),
  FUNCTION("awsevents-function", Lambda.class),
  FUNCTION_TESTING("awsevents-function-testing", LocalFunction.class),
  CUSTOM_RESOURCES("awsevents-custom-resources", CustomResourceFunction.class),
  LAMBDA("awsevents-lambda", EventHandler.class),
  LAMBDA_SERIALIZER("awsevents-lambda-serializer", AwsEventsSerializer.class),
  AWS_SDK("awsevents-aws-sdk", SdkItems.class),
  FLINK("awsevents-flink", AwsEventSchema.class),
  LOGGING("awsevents-logging", LogLines.class),
  OPENTELEMETRY("awsevents-opentelemetry", MessageSpans.class),
  RULES("awsevents-rules", Rules.class),
  SPRING("awsevents-spring", EventFunctionsAutoConfiguration.class),
  MIGRATION("awsevents-migration", EventConversion.class),
  TEST_FIXTURES("awsevents-test-fixtures", Fixtures.class),
  CODEGEN("awsevents-codegen", RecordRuleFactory.class);

  private final String artifactId;
  private final Class<?> anyClass;

  Artifact(String artifactId, Class<?> anyClass) {
    this.artifactId = artifactId;
    this.anyClass = anyClass;
  }

  String artifactId() {
    return artifactId;
  }

  /** The types that are API, by package. */
  SortedMap<String, List<Class<?>>> packages() {
    return ClassFiles.besides(anyClass).stream()
        .filter(ApiScope::contains)
        .collect(Collectors.groupingBy(Class::getPackageName, TreeMap::new, Collectors.toList()));
  }
}
