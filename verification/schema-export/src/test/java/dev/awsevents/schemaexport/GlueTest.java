package dev.awsevents.schemaexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.schema.SchemaFormat;
import dev.awsevents.cli.schema.type.Member;
import dev.awsevents.cli.schema.type.PayloadModel;
import dev.awsevents.codegen.model.TypeName;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.spark.sql.execution.SparkSqlParser;
import org.junit.jupiter.params.ParameterizedTest;
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

    assertThat(new SparkSqlParser().parsePlan(statement)).isNotNull();
    for (GlueTable.Column column : table.columns()) {
      assertThat(column.type().getTypeName()).isEqualTo(column.typeText());
      assertThat(column.typeText()).hasSizeLessThanOrEqualTo(LONGEST_TYPE);
      assertThat(column.comment().getBytes(StandardCharsets.UTF_8))
          .hasSizeLessThanOrEqualTo(LONGEST_COMMENT);
    }
  }

  /** By the rules of OpenX's reader, which Maven Central does not have. */
  @ParameterizedTest
  @MethodSource("tables")
  void everyMemberOfAPayloadIsInAColumnOfItsKind(PayloadType type) {
    GlueTable table = GlueTable.of(Exported.text(type, SchemaFormat.GLUE));
    List<String> differences = new ArrayList<>();
    Exported.fixtures(type)
        .forEach(
            (name, json) ->
                differences.addAll(table.misfits(name, Exported.parse(json), names(type))));

    assertThat(differences).isEmpty();
  }

  /** All names in the schema, as they are and in lower case. */
  private static Set<String> names(PayloadType type) {
    PayloadModel model = PayloadModel.of(type.schema());
    Set<String> names = new HashSet<>();
    for (TypeName name : model.names()) {
      if (model.findUnion(name) == null) {
        for (Member member : model.object(name).members()) {
          names.add(member.wireName());
          names.add(member.wireName().toLowerCase(Locale.ROOT));
        }
      }
    }
    return names;
  }

  @ParameterizedTest
  @MethodSource("containers")
  void aListOrAMapIsNoRow(PayloadType type) {
    assertThatThrownBy(() -> Exported.text(type, SchemaFormat.GLUE))
        .isInstanceOf(CommandFailure.class)
        .hasMessageContaining(type.name());
  }
}
