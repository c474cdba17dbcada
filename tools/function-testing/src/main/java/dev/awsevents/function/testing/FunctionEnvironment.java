package dev.awsevents.function.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** What a process on Lambda finds in its surroundings. */
final class FunctionEnvironment {
  static final String REGION = "us-east-1";

  /** The limit of Lambda for responses that are not streamed, in bytes: 6 MB and a little. */
  static final int MAX_RESPONSE = 6 * 1024 * 1024 + 100;

  /** What a process needs to run at all. Nothing else of this machine reaches it. */
  private static final Set<String> INHERITED =
      Set.of("PATH", "HOME", "TMPDIR", "SystemRoot", "TEMP");

  private FunctionEnvironment() {}

  static String arn(String name) {
    return "arn:aws:lambda:" + REGION + ":123456789012:function:" + name;
  }

  /**
   * The variables of a process:
   * https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html
   *
   * @param surroundings the variables of this process
   */
  static Map<String, String> of(
      FunctionCommand command, String runtimeApi, Map<String, String> surroundings) {
    Map<String, String> variables = new TreeMap<>();
    surroundings.forEach(
        (name, value) -> {
          if (INHERITED.contains(name) || (command.credentials() && isOfAccount(name))) {
            variables.put(name, value);
          }
        });
    variables.putIfAbsent("AWS_REGION", REGION);
    variables.putIfAbsent("AWS_DEFAULT_REGION", variables.get("AWS_REGION"));
    variables.put("TZ", ":UTC");
    variables.put("LANG", "en_US.UTF-8");
    variables.put("LAMBDA_TASK_ROOT", command.folder().toAbsolutePath().toString());
    variables.put("LAMBDA_RUNTIME_DIR", "/var/runtime");
    variables.put("_HANDLER", command.handler());
    variables.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
    variables.put("AWS_LAMBDA_FUNCTION_NAME", command.name());
    variables.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", String.valueOf(command.memory()));
    variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/" + command.name());
    variables.put("AWS_LAMBDA_LOG_STREAM_NAME", logStream());
    variables.putAll(command.environment());
    variables.put("AWS_LAMBDA_RUNTIME_API", runtimeApi);
    return variables;
  }

  private static boolean isOfAccount(String name) {
    return name.startsWith("AWS_") && !name.startsWith("AWS_LAMBDA_");
  }

  private static String logStream() {
    byte[] random = new byte[16];
    new Random().nextBytes(random);
    return LocalDate.now(ZoneOffset.UTC).format(DateTimeFormatter.ofPattern("yyyy/MM/dd"))
        + "/[$LATEST]"
        + HexFormat.of().formatHex(random);
  }
}
