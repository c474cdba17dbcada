package dev.awsevents.cli;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command that holds all others. */
@Command(
    name = "awsevents",
    description =
        "Payloads of AWS Lambda: what they look like, what a file holds, and whether Java reads it.%n",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND",
    scope = picocli.CommandLine.ScopeType.LOCAL,
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
      " 2:the call is not understood, or a file is not there",
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
final class AwsEventsCommand {}
