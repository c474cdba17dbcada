package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.cli.output.ExitCode;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class AwsEventsCommandTest {
  private static CommandLine commandLine(StringWriter err) {
    return Main.commandLine(
        InputStream.nullInputStream(), new PrintWriter(new StringWriter()), new PrintWriter(err));
  }

  private static Set<String> commands() {
    return commandLine(new StringWriter()).getSubcommands().keySet();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "show",
        "sample",
        "identify",
        "check",
        "generate",
        "new",
        "package",
        "invoke"
      })
  void helpTeachesByExamples(String command) {
    String help = Run.of(command, "--help").outOfSuccess();

    assertTrue(help.contains("Examples:\n  awsevents " + command), help);
    assertEquals(help, Run.of("help", command).outOfSuccess());
  }

  @Test
  void mainHelpNamesEveryCommandAndTheExitCodes() {
    String help = Run.of("--help").outOfSuccess();

    commands().forEach(command -> assertTrue(help.contains("  " + command + " "), command));
    assertTrue(help.contains("Exit codes:"), help);
  }

  @Test
  void callWithoutACommandPrintsTheHelp() {
    Run run = Run.of();

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertEquals("", run.out());
    assertEquals(Run.of("--help").out(), run.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "list",
        "show",
        "sample",
        "identify",
        "check",
        "generate",
        "new",
        "package",
        "invoke"
      })
  void unknownOptionIsAnErrorOfUsage(String command) {
    Run run = Run.of(command, "--no-such-option");

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertEquals("", run.out());
    assertTrue(run.err().contains("'awsevents " + command + " --help'"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"show SqsEvnt", "sample sqsevnt", "check --type SqsEvnt x.json"})
  void misspelledTypeGetsASuggestion(String call) {
    Run run = Run.of(call.split(" ", -1));

    assertEquals(ExitCode.USAGE, run.exitCode());
    assertTrue(run.err().contains("did you mean SqsEvent"), run.err());
  }

  @Test
  void misspelledCommandGetsASuggestion() {
    assertTrue(Run.of("chek").err().contains("Did you mean: awsevents check"));
  }

  @Test
  void shellCompletesCommandsOptionsAndTypes() {
    String script = Run.of("generate-completion").outOfSuccess();

    commands().forEach(command -> assertTrue(script.contains(command), command));
    assertTrue(script.contains("--list-cases"));
    assertTrue(script.contains("\"SqsEvent\""));
    assertTrue(script.contains("complete -F _complete_awsevents -o default awsevents"));
  }

  @Test
  void versionIsPrinted() {
    assertTrue(Run.of("--version").outOfSuccess().startsWith("awsevents "));
  }

  @Test
  void defectAsksForAReport() {
    StringWriter err = new StringWriter();
    CommandLine command = commandLine(err);
    int exitCode =
        ErrorHandlers.failure(new IllegalStateException("broken"), command, command.parseArgs());

    assertEquals(ExitCode.FAILURE, exitCode);
    assertTrue(err.toString().contains("please report"));
    assertTrue(err.toString().contains("IllegalStateException: broken"));
  }
}
