package dev.awsevents.cli;

import dev.awsevents.cli.output.ExitCode;
import java.io.InputStream;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The base of all commands. Each of them returns one of {@link ExitCode}. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    parameterListHeading = "%nParameters:%n",
    optionListHeading = "%nOptions:%n")
abstract class Subcommand implements Callable<Integer> {
  /** Set by picocli. */
  @Spec private @Nullable CommandSpec spec;

  /** Set by picocli. */
  @ParentCommand private @Nullable AwsEventsCommand parent;

  final InputStream in() {
    return Objects.requireNonNull(parent).in();
  }

  final PrintWriter out() {
    return Objects.requireNonNull(spec).commandLine().getOut();
  }

  final PrintWriter err() {
    return Objects.requireNonNull(spec).commandLine().getErr();
  }
}
