package dev.awsevents.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.awsevents.spark.schema.SchemaColumns;
import dev.awsevents.spark.schema.SchemaFiles;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnTypesTest {
  /** The names that schemas give where Java cannot have the name on the wire. */
  private static final Set<String> JAVA_NAMES =
      schemas()
          .flatMap(path -> SchemaTexts.of(path).findValuesAsText("javaName").stream())
          .map(ColumnTypesTest::letters)
          .collect(Collectors.toSet());

  static Stream<String> schemas() {
    return SchemaFiles.paths().values().stream().sorted();
  }

  private static StructType wire(String type) {
    return SchemaColumns.of(SchemaFiles.path(type).orElseThrow(), false, null).type();
  }

  private static StructType java(String type) {
    return SchemaColumns.of(SchemaFiles.path(type).orElseThrow(), true, null).type();
  }

  /** A field inside of others, through lists and maps. */
  private static StructField field(StructType type, String path) {
    StructType struct = type;
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length - 1; i++) {
      struct = (StructType) inside(struct.apply(names[i]).dataType());
    }
    return struct.apply(names[names.length - 1]);
  }

  private static DataType inside(DataType type) {
    if (type instanceof ArrayType array) {
      return inside(array.elementType());
    }
    return type instanceof MapType map ? inside(map.valueType()) : type;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SqsEvent                   | Records/body                                   | string
          SqsEvent                   | Records/attributes/ApproximateReceiveCount     | int
          SqsEvent                   | Records/attributes/SentTimestamp               | timestamp
          SqsEvent                   | Records/messageAttributes/binaryValue          | binary
          SqsEvent                   | Records/messageAttributes/binaryListValues     | array<binary>
          SqsEvent                   | Records/unknown_fields                         | string
          SqsEvent                   | unknown_fields                                 | string
          S3Event                    | Records/s3/object/size                         | bigint
          EventBridgeEvent           | time                                           | timestamp
          EventBridgeEvent           | detail                                         | string
          AlbRequest                 | isBase64Encoded                                | boolean
          AlbRequest                 | headers                                        | map<string,string>
          CloudFormationCustomResourceEvent | Create/RequestType                      | string
          CloudFormationCustomResourceEvent | unknown                                 | string
          DynamoDbStreamEvent        | Records/dynamodb/NewImage/N                    | string
          DynamoDbStreamEvent        | Records/dynamodb/NewImage/BOOL                 | boolean
          DynamoDbStreamEvent        | Records/dynamodb/NewImage/M                    | map<string,string>
          DynamoDbStreamEvent        | Records/dynamodb/NewImage/L                    | array<string>
          IamPolicyDocument          | Statement/Action                               | array<string>
          """)
  void aValueHasTheTypeThatItsSchemaSays(String type, String path, String expected) {
    assertThat(field(wire(type), path).dataType().catalogString()).isEqualTo(expected);
  }

  @Test
  void descriptionsAreComments() {
    assertThat(field(wire("SqsEvent"), "Records/body").getComment().get())
        .isEqualTo("Content of the message.");
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void namesOfJavaAreThoseOfTheRecords(String path) {
    String type = SchemaFiles.typeName(path);
    compareNames(type, wire(type), java(type));
  }

  /** The same letters and digits; or a name of its own where no name in Java can be made. */
  private static void compareNames(String path, DataType wire, DataType java) {
    if (wire instanceof StructType wireStruct && java instanceof StructType javaStruct) {
      assertThat(javaStruct.length()).as(path).isEqualTo(wireStruct.length());
      for (int i = 0; i < wireStruct.length(); i++) {
        StructField field = javaStruct.fields()[i];
        String name = wireStruct.fieldNames()[i];
        assertThat(letters(field.name()))
            .as(path + "." + name)
            .satisfiesAnyOf(
                own -> assertThat(own).isEqualTo(letters(name)),
                own -> assertThat(JAVA_NAMES).contains(own));
        compareNames(
            path + "." + name, inside(wireStruct.fields()[i].dataType()), inside(field.dataType()));
      }
    }
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void noTwoFieldsDifferOnlyInUpperAndLowerCase(String path) {
    compareCase(path, wire(SchemaFiles.typeName(path)));
  }

  private static void compareCase(String path, DataType type) {
    if (type instanceof StructType struct) {
      Set<String> names = new HashSet<>();
      for (StructField field : struct.fields()) {
        assertThat(names.add(field.name().toLowerCase(Locale.ROOT)))
            .as(path + "." + field.name())
            .isTrue();
        compareCase(path + "." + field.name(), inside(field.dataType()));
      }
    }
  }

  @Test
  void namesOfJavaAreRecordComponents() throws ReflectiveOperationException {
    Class<?> message = Class.forName("dev.awsevents.sqs.SqsEvent$Message");
    StructType element = (StructType) inside(java("SqsEvent").apply("records").dataType());
    List<String> components =
        Arrays.stream(message.getRecordComponents()).map(RecordComponent::getName).toList();
    assertThat(Arrays.copyOf(element.fieldNames(), element.length() - 1))
        .containsExactlyElementsOf(components.subList(0, components.size() - 1));
  }
}
