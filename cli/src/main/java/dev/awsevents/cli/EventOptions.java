package dev.awsevents.cli;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.sample.Sample;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that choose an event: a file or a sample. */
final class EventOptions {
  @Option(
      names = "--event",
      paramLabel = "FILE",
      description = "A file with the event; - is the standard input.")
  private @Nullable Path file;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "A sample of this type, as 'awsevents sample' makes it.",
      converter = PayloadTypeConverter.class,
      completionCandidates = PayloadTypeConverter.Names.class)
  private @Nullable PayloadType type;

  @Option(
      names = "--case",
      paramLabel = "NAME",
      defaultValue = "default",
      description = "The name of the sample (default: ${DEFAULT-VALUE}).")
  private String caseName = "";

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Change a value of the sample; may be repeated.")
  private List<String> assignments = new ArrayList<>();

  EventOptions() {}

  /**
   * The event.
   *
   * @throws CommandFailure if the options do not choose one
   */
  byte[] event(InputStream in) throws IOException {
    if ((file == null) == (type == null)) {
      throw CommandFailure.usage("which event? Name either a file by --event or a type by --type");
    }
    if (file != null) {
      if (!assignments.isEmpty()) {
        throw CommandFailure.usage("--set changes samples, not files");
      }
      return read(file, in);
    }
    Sample sample = Sample.of(type, caseName);
    if (!assignments.isEmpty()) {
      sample.set(assignments);
    }
    return sample.text().getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] read(Path file, InputStream in) throws IOException {
    if (file.toString().equals("-")) {
      return in.readAllBytes();
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw CommandFailure.usage("cannot read " + file);
    }
  }
}
