package dev.awsevents.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.awsevents.cloudtrail.CloudTrailLogFile;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SQL and the Java of docs/spark.md run as they stand there. */
class DocumentationTest {
  private static final String PAGE = "docs/spark.md";

  @TempDir private Path folder;

  private static List<String> blocks(String language) throws IOException {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve(PAGE))) {
      root = Objects.requireNonNull(root.getParent());
    }
    return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
        .matcher(Files.readString(root.resolve(PAGE)))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  @Test
  void eachStatementOfSqlRuns() throws IOException {
    FixtureFiles.lines(folder.resolve("messages.json"), FixtureFiles.texts(SqsEvent.class));
    SparkSession session = Sessions.session().newSession();
    int selected = 0;
    for (String block : blocks("sql")) {
      for (String statement : block.split(";", -1)) {
        if (!statement.isBlank()) {
          List<Row> rows =
              session
                  .sql(statement.replace("s3a://bucket/dead-letters", folder.toString()))
                  .collectAsList();
          selected += rows.size();
        }
      }
    }
    assertThat(selected).isGreaterThan(0);
  }

  @Test
  void tablesOfTheCatalogTakeTheOptionsFromSpark4On() {
    SparkSession session = Sessions.session();
    FixtureFiles.lines(folder.resolve("messages.json"), FixtureFiles.texts(SqsEvent.class));
    Throwable failure =
        catchThrowable(
            () -> {
              session.sql(
                  "CREATE TABLE kept USING awsevents OPTIONS (path '"
                      + folder
                      + "', type 'SqsEvent', explode 'Records')");
              assertThat(session.sql("SELECT messageId FROM kept").collectAsList()).isNotEmpty();
            });
    session.sql("DROP TABLE IF EXISTS kept");
    assertThat(failure == null).isEqualTo(!session.version().startsWith("3."));
  }

  @Test
  void theProgramCompilesAndRuns() throws Exception {
    List<String> programs = blocks("java");
    assertThat(programs).hasSize(1);
    Path source = FixtureFiles.write(folder.resolve("Deletions.java"), programs.get(0));
    Path input =
        FixtureFiles.lines(
            folder.resolve("trail/1.json"), FixtureFiles.texts(CloudTrailLogFile.class));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    int errors =
        compiler.run(
            null,
            null,
            null,
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            source.toString());
    assertThat(errors).isZero();
    try (var loader = new java.net.URLClassLoader(new java.net.URL[] {folder.toUri().toURL()})) {
      loader
          .loadClass("com.example.audit.Deletions")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[] {input.toString()});
    }
  }
}
