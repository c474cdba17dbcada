package dev.awsevents.schemaexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.schema.SchemaFormat;
import dev.awsevents.cli.schema.type.PayloadModel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.execution.SparkSqlParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GlueTest {
  /** The most that Glue takes, in bytes. */
  private static final int LONGEST_COMMENT = 255;

  private static final int LONGEST_TYPE = 131_072;

  static List<PayloadType> tables() {
    return Exported.types().stream().filter(type -> !isContainer(type)).toList();
  }

  static List<PayloadType> containers() {
    return Exported.types().stream().filter(GlueTest::isContainer).toList();
  }

  private static boolean isContainer(PayloadType type) {
    return PayloadModel.of(type.schema()).isContainer();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableHasColumnsThatHiveAndGlueKnow(PayloadType type) {
    String statement = Exported.text(type, SchemaFormat.GLUE);
    GlueTable table = GlueTable.of(statement);

    assertThat(table.columns()).extracting(GlueTable.Column::name).doesNotHaveDuplicates();
    assertThat(table.mappings().values()).doesNotHaveDuplicates();
    assertThat(new SparkSqlParser().parsePlan(statement)).isNotNull();
    for (GlueTable.Column column : table.columns()) {
      assertThat(column.type().getTypeName()).isEqualTo(column.typeText());
      assertThat(GlueTable.hasDuplicates(column.type())).as(column.name()).isFalse();
      assertThat(column.typeText()).hasSizeLessThanOrEqualTo(LONGEST_TYPE);
      assertThat(column.comment().getBytes(StandardCharsets.UTF_8))
          .hasSizeLessThanOrEqualTo(LONGEST_COMMENT);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          AlbResponse             | statuscode        | int
          AlbResponse             | isbase64encoded   | boolean
          AlbResponse             | headers           | map<string,string>
          AlbResponse             | multivalueheaders | map<string,array<string>>
          EventBridgeEvent        | detail_type       | string
          EventBridgeEvent        | time              | string
          EventBridgeEvent        | detail            | string
          SqsBatchResponse        | batchitemfailures | array<struct<itemidentifier:string>>
          DynamoDbAttributeValue  | l                 | array<string>
          Ec2EbsSnapshotNotification | endtime_2      | string
          """)
  void aColumnHasTheTypeThatItsSchemaSays(String type, String column, String expected) {
    GlueTable table = GlueTable.of(Exported.text(Exported.type(type), SchemaFormat.GLUE));

    assertThat(table.columns())
        .filteredOn(each -> each.name().equals(column))
        .extracting(GlueTable.Column::typeText)
        .containsExactly(expected);
  }

  /** By the rules of OpenX's reader, which Maven Central does not have. */
  @ParameterizedTest
  @MethodSource("tables")
  void everyMemberOfAPayloadIsInAColumnOfItsKind(PayloadType type) {
    GlueTable table = GlueTable.of(Exported.text(type, SchemaFormat.GLUE));
    Set<String> known = new HashSet<>(Exported.wireNames(type));
    Exported.wireNames(type).forEach(name -> known.add(name.toLowerCase(Locale.ROOT)));
    List<String> differences = new ArrayList<>();
    Exported.fixtures(type)
        .forEach(
            (name, json) -> differences.addAll(table.misfits(name, Exported.parse(json), known)));

    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("containers")
  void aListOrAMapIsNoRow(PayloadType type) {
    assertThatThrownBy(() -> Exported.text(type, SchemaFormat.GLUE))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining(type.name());
  }
}
