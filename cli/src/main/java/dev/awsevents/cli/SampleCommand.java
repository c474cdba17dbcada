package dev.awsevents.cli;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.cli.sample.Sample;
import dev.awsevents.fixtures.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a sample payload. */
@Command(
    name = "sample",
    description = "Prints a complete and valid payload of a type, to test a function with.",
    footer = {
      "",
      "A path consists of names and indexes: Records[0].body, headers['x.y']. A value is taken as"
          + " JSON if it is JSON of a type that the schema allows at that place. Otherwise it is"
          + " taken as text: Records[0].messageId=123 sets a string. Missing objects and lists on"
          + " the path are added. An index one past the end of a list adds an element, which starts"
          + " as a copy of the last one.",
      "The result must keep to the schema. If it does not, the command prints the broken rule"
          + " instead.",
      "",
      "The detail of an EventBridge event is printed inside its event. Paths begin in the detail.",
      "",
      "Examples:",
      "  awsevents sample SqsEvent",
      "  awsevents sample SqsEvent --list-cases",
      "  awsevents sample SqsEvent --case fifo --set 'Records[0].body={\"order\":1}'",
      "  awsevents sample SnsEvent --set 'Records[1].Sns.Message=two'",
      "  awsevents sample Ec2InstanceStateChange --set state=stopped",
      "  awsevents sample AlbRequest --set path=/orders --set httpMethod=POST"
    })
final class SampleCommand extends Subcommand {
  @Parameters(
      paramLabel = "TYPE",
      description = "A type of 'awsevents list', in any case.",
      converter = PayloadTypeConverter.class,
      completionCandidates = PayloadTypeConverter.Names.class)
  private @Nullable PayloadType type;

  @Option(
      names = "--case",
      paramLabel = "NAME",
      defaultValue = "default",
      description =
          "The name of the case (default: ${DEFAULT-VALUE}); --list-cases prints all names.")
  private String caseName = "";

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Change a value; may be repeated.")
  private List<String> assignments = new ArrayList<>();

  @Option(names = "--list-cases", description = "Print the names of all cases instead.")
  private boolean listCases;

  @Override
  public Integer call() {
    PayloadType wanted = Objects.requireNonNull(type);
    if (listCases) {
      Fixtures.names(wanted.type()).forEach(out()::println);
      return ExitCode.OK;
    }
    Sample sample = Sample.of(wanted, caseName);
    if (!assignments.isEmpty()) {
      sample.set(assignments);
      if (!sample.isRecognised()) {
        err()
            .println(
                "Note: with this change the payload is no longer recognised as " + wanted + ".");
      }
    }
    out().println(sample.text());
    return ExitCode.OK;
  }
}
