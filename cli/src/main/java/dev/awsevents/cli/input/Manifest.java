package dev.awsevents.cli.input;

import dev.awsevents.check.input.PayloadSink;
import dev.awsevents.check.input.PayloadSink.Expectation;
import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.catalogue.PayloadKinds;
import dev.awsevents.cli.catalogue.PayloadTypes;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.FileProblem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A list of files with the types of their payloads. A row has a path, type, kind and note,
 * separated by tabs. Paths start from the folder of the list. Rows whose kind is not one of {@link
 * PayloadKinds#ALL} are passed over. The first row may name the columns.
 */
public final class Manifest {
  private final Path file;
  private final Map<String, PayloadType> types =
      PayloadTypes.all().stream().collect(Collectors.toMap(PayloadType::name, Function.identity()));

  /** The list in a file. */
  public Manifest(Path file) {
    this.file = file;
  }

  /**
   * Passes all payloads of the list to the sink.
   *
   * @throws CommandFailure if the list cannot be read, or has no row with a payload
   */
  public void read(PayloadInput input, PayloadSink sink) {
    try (BufferedReader rows = Files.newBufferedReader(file)) {
      boolean any = false;
      long number = 1;
      for (String row = rows.readLine(); row != null; row = rows.readLine()) {
        if (!row.isBlank()) {
          any |=
              read(List.of(row.split("\t", -1)), new Place(file.toString(), number), input, sink);
        }
        number++;
      }
      if (!any) {
        throw CommandFailure.usage(file + " lists no payload");
      }
    } catch (IOException e) {
      throw CommandFailure.usage(file + ": " + FileProblem.of(e));
    }
  }

  /** Returns whether the row is meant to name a payload. */
  private boolean read(List<String> columns, Place row, PayloadInput input, PayloadSink sink) {
    if (columns.size() < 3) {
      sink.problem(row, "does not have three columns: path, type and kind, separated by tabs");
      return true;
    }
    String kind = columns.get(2);
    if (!PayloadKinds.ALL.contains(kind)) {
      if (!columns.subList(0, 3).equals(List.of("path", "type", "kind"))) {
        sink.passedOver();
      }
      return false;
    }
    PayloadType type = types.get(columns.get(1));
    if (type == null) {
      sink.problem(row, PayloadTypes.unknown(columns.get(1)));
    } else {
      boolean recognised = type.isEvent() && kind.startsWith("event");
      String folder = file.getParent() == null ? "" : file.getParent() + "/";
      input.read(folder + columns.get(0), new Expectation(type, recognised));
    }
    return true;
  }
}
