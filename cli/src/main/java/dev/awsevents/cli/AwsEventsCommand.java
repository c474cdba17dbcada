package dev.awsevents.cli;

import dev.awsevents.cli.output.ExitCode;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command {@code awsevents}. All other commands are its subcommands. */
@Command(
    name = "awsevents",
    description =
        "Shows the payloads of AWS Lambda, makes samples of them, and checks whether Java reads yours."
            + " Begins, packages and runs functions.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      ListCommand.class,
      ShowCommand.class,
      SchemaCommand.class,
      SampleCommand.class,
      IdentifyCommand.class,
      CheckCommand.class,
      GenerateCommand.class,
      NewCommand.class,
      PackageCommand.class,
      InvokeCommand.class,
      GenerateCompletion.class,
      HelpCommand.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      " 0:all is well",
      " 1:something is wrong with a payload or schema",
      " 2:the call is not understood, or a file that it names cannot be read",
      " 3:the command itself failed"
    },
    footer = {
      "",
      "Examples:",
      "  awsevents list --service sqs",
      "  awsevents show SqsEvent",
      "  awsevents schema SqsEvent --as avro",
      "  awsevents sample SqsEvent --set 'Records[0].body=hello' > event.json",
      "  awsevents identify event.json",
      "  awsevents check events/",
      "  awsevents new orders --event SqsEvent",
      "  awsevents invoke orders.zip --type SqsEvent",
      "",
      "'awsevents help COMMAND' shows more examples."
    })
final class AwsEventsCommand implements Callable<Integer> {
  /** Set by picocli. */
  @Spec private @Nullable CommandSpec spec;

  private final InputStream in;

  AwsEventsCommand(InputStream in) {
    this.in = in;
  }

  /** The standard input. The file name {@code -} stands for it. */
  InputStream in() {
    return in;
  }

  /** Prints the help, since the call names no command. */
  @Override
  public Integer call() {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    command.usage(command.getErr());
    return ExitCode.USAGE;
  }
}
