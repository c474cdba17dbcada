package dev.awsevents.userbuilds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awsevents.function.testing.FunctionCommand;
import dev.awsevents.function.testing.InvocationResult;
import dev.awsevents.function.testing.LocalFunction;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application with a module descriptor runs with everything on the module path. */
class ModularApplicationIT {
  private static final String PROGRAM =
      """
      package com.example;

      import com.example.orders.OrderPlaced;
      import dev.awsevents.AwsEvents;
      import dev.awsevents.LambdaEvent;
      import dev.awsevents.eventbridge.EventBridgeEvent;
      import dev.awsevents.sqs.SqsEvent;
      %s

      public final class ModularProgram {
        private ModularProgram() {}

        public static void main(String[] arguments) throws Exception {
          String json =
              AwsEvents.toJson(
                  SqsEvent.builder()
                      .addRecords(
                          message -> message.messageId("1").eventSource("aws:sqs").body("{\\"orderId\\":\\"17\\"}"))
                      .build());
          LambdaEvent any = AwsEvents.readAny(json);
          SqsEvent event = %s;
          OrderPlaced order = event.records().get(0).bodyAs(OrderPlaced.class);
          EventBridgeEvent<OrderPlaced> placed =
              EventBridgeEvent.<OrderPlaced>builder().detail(order).build();
          System.out.println(ModularProgram.class.getModule().getName());
          System.out.println(SqsEvent.class.getModule().getName() + " " + AwsEvents.class.getModule().getName());
          System.out.println(any.getClass().getName() + " " + any.equals(event));
          System.out.println(AwsEvents.toJson(placed));
          System.out.println(%s);
        }
      }
      """;

  private static final String FUNCTION =
      """
      package com.example;

      import dev.awsevents.function.Lambda;
      import dev.awsevents.sqs.SqsBatchResponse;
      import dev.awsevents.sqs.SqsEvent;

      public final class ModularFunction {
        private ModularFunction() {}

        public static void main(String[] arguments) {
          Lambda.start(SqsEvent.class, ModularFunction::handle);
        }

        static SqsBatchResponse handle(SqsEvent event) {
          String modules =
              ModularFunction.class.getModule().getName()
                  + " " + Lambda.class.getModule().getName()
                  + " " + SqsEvent.class.getModule().getName();
          return SqsBatchResponse.builder()
              .addBatchItemFailures(
                  failure ->
                      failure.itemIdentifier(event.records().get(0).messageId() + " " + modules))
              .build();
        }
      }
      """;

  private static final String OUTPUT =
      """
      com.example.orders
      dev.awsevents dev.awsevents.runtime
      dev.awsevents.sqs.SqsEvent true
      {"detail":{"orderId":"17"}}
      {"orderId":"17"}
      """;

  @TempDir private Path folder;

  private Project project;

  @BeforeEach
  void createProject() throws IOException {
    project = new Project(folder);
  }

  @Test
  void readsAndWritesByTheLibraryAlone() throws Exception {
    assertRuns(
        "",
        "",
        PROGRAM.formatted("", "AwsEvents.read(json, SqsEvent.class)", "AwsEvents.toJson(order)"));
  }

  @Test
  void readsAndWritesThroughJackson2() throws Exception {
    assertRuns(
        jackson("com.fasterxml.jackson.core", System.getProperty("jackson2.version")),
        "  requires com.fasterxml.jackson.databind;\n",
        PROGRAM.formatted(
            "import com.fasterxml.jackson.databind.ObjectMapper;",
            "new ObjectMapper().readValue(json, SqsEvent.class)",
            "new ObjectMapper().writeValueAsString(order)"));
  }

  @Test
  void readsAndWritesThroughJackson3() throws Exception {
    assertRuns(
        jackson("tools.jackson.core", System.getProperty("jackson3.version")),
        "  requires tools.jackson.databind;\n",
        PROGRAM.formatted(
            "import tools.jackson.databind.json.JsonMapper;",
            "new JsonMapper().readValue(json, SqsEvent.class)",
            "new JsonMapper().writeValueAsString(order)"));
  }

  @Test
  void aFunctionAnswersOnTheModulePath() throws Exception {
    String modulePath =
        build(
            dependency(
                "dev.awsevents", "awsevents-function", System.getProperty("awsevents.version")),
            "  requires dev.awsevents.function;\n",
            "ModularFunction",
            FUNCTION);

    FunctionCommand command =
        FunctionCommand.of(command(modulePath, "ModularFunction"), folder)
            .withTimeout(Duration.ofSeconds(30));
    try (LocalFunction function = LocalFunction.start(command)) {
      InvocationResult answer =
          function.invoke(
              "{\"Records\":[{\"messageId\":\"17\",\"eventSource\":\"aws:sqs\"}]}".getBytes(UTF_8));

      assertEquals(
          "{\"batchItemFailures\":[{\"itemIdentifier\":"
              + "\"17 com.example.orders dev.awsevents.function dev.awsevents\"}]}",
          answer.text(),
          function.log());
    }
  }

  private static String jackson(String group, String version) {
    return dependency(group, "jackson-databind", version);
  }

  private static String dependency(String group, String artifact, String version) {
    return "    <dependency>\n      <groupId>%s</groupId>\n      <artifactId>%s</artifactId>\n      <version>%s</version>\n    </dependency>\n"
        .formatted(group, artifact, version);
  }

  private void assertRuns(String dependency, String requirement, String program)
      throws IOException, InterruptedException {
    String modulePath = build(dependency, requirement, "ModularProgram", program);
    ChildProcess run = ChildProcess.run(folder, command(modulePath, "ModularProgram"));
    assertEquals(OUTPUT, run.output().replace("\r\n", "\n"));
    assertEquals(0, run.exitValue());
  }

  /** Compiles a program with a module descriptor. Returns its module path. */
  private String build(String dependency, String requirement, String name, String program)
      throws IOException, InterruptedException {
    String pom = Snippets.get("maven");
    int end = pom.indexOf("  </dependencies>\n  <build>");
    project.write("pom.xml", pom.substring(0, end) + dependency + pom.substring(end));
    project.write(
        "src/main/java/module-info.java", Snippets.get("module").replace("}", requirement + "}"));
    project.write("src/main/java/com/example/" + name + ".java", program);
    ChildProcess build =
        project.maven(
            "package",
            "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath",
            "-Dmdep.outputFile=class-path.txt",
            "-DincludeScope=runtime");
    assertEquals(0, build.exitValue(), build.output());

    String dependencies = Files.readString(folder.resolve("class-path.txt"));
    assertFalse(dependencies.contains("immutables"), dependencies);
    return folder.resolve("target").resolve("classes") + File.pathSeparator + dependencies;
  }

  private static List<String> command(String modulePath, String name) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "--module-path",
        modulePath,
        "--module",
        "com.example.orders/com.example." + name);
  }
}
