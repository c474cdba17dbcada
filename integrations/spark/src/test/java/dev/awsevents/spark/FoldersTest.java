package dev.awsevents.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldersTest {
  @TempDir private Path folder;

  private Dataset<Row> rows;

  @BeforeEach
  void files() {
    write("year=2025/day=2025-12-31/zone=a%3A1/region=here", "1");
    write("year=2026/day=2026-01-01/zone=b/region=here", "2");
    write("year=2026/day=2026-01-02/zone=7/region=there", "3");
    write("year=__HIVE_DEFAULT_PARTITION__/day=2026-01-02/zone=c/region=there", "4");
    rows = Source.read(folder, "type", "EventBridgeEvent", "mode", "FAILFAST");
  }

  private void write(String path, String id) {
    FixtureFiles.write(
        folder.resolve(path).resolve("events.json"),
        "{\"id\":\"" + id + "\",\"region\":\"eu-west-1\"}");
  }

  @Test
  void namesOfFoldersAreColumnsAtTheEnd() {
    assertThat(rows.schema().catalogString())
        .endsWith("unknown_fields:string,year:int,day:date,zone:string,region:string>");
    assertThat(Source.texts(rows, "concat_ws('|', id, year, day, zone)"))
        .containsExactly(
            "1|2025|2025-12-31|a:1",
            "2|2026|2026-01-01|b",
            "3|2026|2026-01-02|7",
            "4|2026-01-02|c");
  }

  @Test
  void theColumnOfAFolderStandsForAMemberOfTheSameName() {
    assertThat(Source.texts(rows, "region")).containsExactly("here", "here", "there", "there");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          year = 2026                               | 2 | 2
          year > 2025                               | 2 | 2
          year >= 2025 AND year < 2026              | 1 | 1
          year IN (2024, 2025)                      | 1 | 2
          year <> 2025                              | 2 | 2
          NOT (year = 2025 OR zone = 'b')           | 1 | 1
          year IS NOT NULL                          | 3 | 3
          year IS NULL                              | 1 | 4
          year <=> 2026                             | 2 | 3
          day = DATE '2026-01-02'                   | 2 | 2
          day <= DATE '2025-12-31'                  | 1 | 1
          zone = 'b'                                | 1 | 1
          zone >= 'b'                               | 2 | 2
          year = 2026 AND id = '3'                  | 1 | 2
          year = 2025 OR id = '3'                   | 2 | 4
          id = '3'                                  | 1 | 4
          """)
  void aFilterLeavesOutTheFilesThatHaveNoRowOfTheResult(String filter, int count, int files) {
    Dataset<Row> found = rows.where(filter);
    assertThat(found.collectAsList()).hasSize(count);
    assertThat(found.queryExecution().executedPlan().toString()).contains("files: " + files + ",");
  }

  @Test
  void metadataTellsTheFileOfARow() {
    Dataset<Row> metadata = rows.where("id = '2'").selectExpr("_metadata.*", "id");
    Row row = metadata.first();
    assertThat(row.getString(row.fieldIndex("file_path")))
        .startsWith("file:/")
        .endsWith("year=2026/day=2026-01-01/zone=b/region=here/events.json");
    assertThat(row.getString(row.fieldIndex("file_name"))).isEqualTo("events.json");
    assertThat(row.getLong(row.fieldIndex("file_size"))).isEqualTo(31);
    assertThat(row.getLong(row.fieldIndex("file_block_start"))).isZero();
    assertThat(row.getTimestamp(row.fieldIndex("file_modification_time")).getTime())
        .isEqualTo(
            folder
                .resolve("year=2026/day=2026-01-01/zone=b/region=here/events.json")
                .toFile()
                .lastModified());
    assertThat(rows.columns()).doesNotContain("_metadata");
  }
}
