package dev.awsevents.benchmarks.function;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A function as a process.
 *
 * @param name what tables call it
 * @param command how it is started
 * @param folder where
 * @param environment what it needs beside the variables of all functions
 * @param size of what is deployed, compressed, in bytes; 0 if it is not known
 */
record FunctionContender(
    String name, List<String> command, Path folder, Map<String, String> environment, long size) {
  /** Where AWS's client unpacks its native library. */
  private static final Path CLIENT_LIBRARY = Path.of("/tmp/.libaws-lambda-jni.so");

  /** Starts it. Other processes of it must have answered already. */
  Process start(LoopbackApi api) throws IOException {
    // The client would write into the file that another process has loaded, which then crashes.
    Files.deleteIfExists(CLIENT_LIBRARY);
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Map<String, String> variables = builder.environment();
    variables.remove("JAVA_TOOL_OPTIONS");
    variables.put("AWS_LAMBDA_RUNTIME_API", api.address());
    variables.put("AWS_LAMBDA_FUNCTION_NAME", "f");
    variables.put("AWS_LAMBDA_FUNCTION_VERSION", "$LATEST");
    variables.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "512");
    variables.put("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/f");
    variables.put("AWS_LAMBDA_LOG_STREAM_NAME", "s");
    variables.put("AWS_REGION", "us-east-1");
    variables.put("LAMBDA_TASK_ROOT", folder.toAbsolutePath().toString());
    variables.putAll(environment);
    return builder.start();
  }
}
