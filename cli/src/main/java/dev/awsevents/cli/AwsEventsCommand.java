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

/** The command that holds all others. */
@Command(
    name = "awsevents",
    description =
        "Payloads of AWS Lambda: what they look like, what a file holds, and whether Java reads it.",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    subcommands = {
      ListCommand.class,
      ShowCommand.class,
      SampleCommand.class,
      IdentifyCommand.class,
      CheckCommand.class,
      GenerateCommand.class,
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
      "  awsevents sample SqsEvent --set 'Records[0].body=hello' > event.json",
      "  awsevents identify event.json",
      "  awsevents check events/",
      "",
      "'awsevents help COMMAND' has more of them."
    })
final class AwsEventsCommand implements Callable<Integer> {
  /** Set by picocli. */
  @Spec private @Nullable CommandSpec spec;

  private final InputStream in;

  AwsEventsCommand(InputStream in) {
    this.in = in;
  }

  /** What the file {@code -} stands for. */
  InputStream in() {
    return in;
  }

  /** Without a command there is nothing to do but to say what there is. */
  @Override
  public Integer call() {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    command.usage(command.getErr());
    return ExitCode.USAGE;
  }
}
