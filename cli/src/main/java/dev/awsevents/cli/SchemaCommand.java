package dev.awsevents.cli;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.cli.schema.SchemaFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Prints the schema of a type in the language of another tool. */
@Command(
    name = "schema",
    description = "Prints the schema of a type for another tool: one document that stands alone.",
    footer = {
      "",
      "Formats: json-schema, openapi, avro, parquet, spark-ddl, glue, protobuf, typescript."
          + " docs/cli.md says how each of them has times, binary content, unions and the like.",
      "",
      "Examples:",
      "  awsevents schema SqsEvent > SqsEvent.schema.json",
      "  awsevents schema S3Event --as avro --output S3Event.avsc",
      "  awsevents schema CloudTrailLogFile --as glue",
      "  awsevents schema AlbResponse --as typescript --output alb-response.d.ts"
    })
final class SchemaCommand extends Subcommand {
  @Parameters(
      paramLabel = "TYPE",
      description = "A type of 'awsevents list', in any case.",
      converter = PayloadTypeConverter.class,
      completionCandidates = PayloadTypeConverter.Names.class)
  private @Nullable PayloadType type;

  @Option(
      names = "--as",
      paramLabel = "FORMAT",
      defaultValue = "json-schema",
      description = "The format (default: ${DEFAULT-VALUE}).",
      converter = FormatConverter.class,
      completionCandidates = FormatNames.class)
  private SchemaFormat format = SchemaFormat.JSON_SCHEMA;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file instead of the standard output.")
  private @Nullable Path output;

  @Override
  public Integer call() {
    String schema = format.write(Objects.requireNonNull(type).schema());
    if (output == null) {
      out().println(schema);
    } else {
      write(output, schema + "\n");
    }
    return ExitCode.OK;
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (NoSuchFileException e) {
      throw CommandFailure.usage(file + " cannot be written: there is no such folder");
    } catch (IOException e) {
      throw CommandFailure.usage(file + " cannot be written: " + e.getMessage());
    }
  }

  /** Finds the format that the call names. */
  private static final class FormatConverter implements ITypeConverter<SchemaFormat> {
    @Override
    public SchemaFormat convert(String name) {
      return Arrays.stream(SchemaFormat.values())
          .filter(format -> format.toString().equals(name))
          .findFirst()
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no format '"
                          + name
                          + "'; there are "
                          + String.join(", ", new FormatNames())));
    }
  }

  /** Offers the formats to the completion of the shell. */
  private static final class FormatNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      List<String> names = Arrays.stream(SchemaFormat.values()).map(Object::toString).toList();
      return names.iterator();
    }
  }
}
