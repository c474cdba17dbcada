package dev.awsevents.cli;

import dev.awsevents.cli.invoke.FileWatch;
import dev.awsevents.cli.invoke.LocalInvocation;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.ExitCode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a function on this machine. */
@Command(
    name = "invoke",
    description = "Runs a packaged function on this machine as Lambda would, and invokes it.",
    footer = {
      "",
      "The function runs in a process of its own and talks to a Runtime API on the loopback"
          + " interface. The response goes to the standard output. The log of the function and a"
          + " report go to the standard error stream. The function finds the environment variables"
          + " of Lambda, and your AWS_* variables. The exit code is 1 if the function fails.",
      "",
      "A zip file without bootstrap, or a jar without a main class, is for a managed runtime. It runs"
          + " with the JVM of this command by AWS's runtime interface client, which is for Linux.",
      "",
      "Examples:",
      "  awsevents invoke orders.zip --type SqsEvent --set 'Records[0].body=hello'",
      "  awsevents invoke orders.zip --event event.json --memory 512 --env TABLE=orders",
      "  awsevents invoke target/orders.jar --event event.json --watch",
      "  awsevents invoke orders.zip --handler com.example.Orders --type SqsEvent",
      "  awsevents sample SqsEvent | awsevents invoke orders.zip --event -"
    })
final class InvokeCommand extends Subcommand {
  @Parameters(
      paramLabel = "FUNCTION",
      description = "A zip file or jar, as you upload it to Lambda, or a jar with a main class.")
  private @Nullable Path function;

  @Option(
      names = "--handler",
      paramLabel = "CLASS[::METHOD]",
      description =
          "The handler, as it is set for the function. A function for a managed runtime needs it.")
  private @Nullable String handler;

  @Mixin private EventOptions event = new EventOptions();

  @Option(
      names = "--memory",
      paramLabel = "MB",
      defaultValue = "256",
      description = "Memory of the function (default: ${DEFAULT-VALUE}).")
  private int memory;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Time for an invocation (default: ${DEFAULT-VALUE}).")
  private int timeout;

  @Option(
      names = "--env",
      paramLabel = "NAME=VALUE",
      description = "An environment variable; may be repeated.")
  private Map<String, String> environment = new LinkedHashMap<>();

  @Option(
      names = "--times",
      paramLabel = "N",
      defaultValue = "1",
      description = "Invoke the same process so many times (default: ${DEFAULT-VALUE}).")
  private int times;

  @Option(
      names = "--watch",
      description = "Begin again whenever the file of the function changes, until Ctrl-C.")
  private boolean watch;

  @Override
  public Integer call() throws IOException {
    Path file = Objects.requireNonNull(function);
    byte[] payload = event.event(in());
    if (times < 1 || timeout < 1) {
      throw CommandFailure.usage("--times and --timeout take a number from 1 on");
    }
    LocalInvocation invocation =
        new LocalInvocation(
            file, handler, memory, Duration.ofSeconds(timeout), environment, times, out(), err());
    FileWatch changes = new FileWatch(file);
    boolean succeeded = invocation.run(payload);
    while (watch && changes.await()) {
      succeeded = invocation.run(payload);
    }
    return succeeded ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
