package dev.awsevents.schemaexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.schema.SchemaFormat;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the compiler of TypeScript says. It comes from npm; without npm the test is left out. */
class TypeScriptTest {
  private static final Path FOLDER = Path.of(System.getProperty("build.directory"), "typescript");
  private static final String VERSION = System.getProperty("typescript.version");

  /** Members of fixtures that no schema knows. The compiler refuses them in literals only. */
  private static final Set<String> UNKNOWN = Set.of("claimsOverrideDetails", "requestId");

  private record Result(int exitCode, String output) {}

  @BeforeAll
  static void installTheCompiler() throws IOException, InterruptedException {
    assumeThat(isOnThePath("npm")).as("npm is installed").isTrue();
    Files.createDirectories(FOLDER);
    if (!Files.exists(FOLDER.resolve("node_modules"))) {
      Result installed =
          run(
              "npm",
              "install",
              "--prefix",
              ".",
              "--cache",
              ".npm",
              "--no-audit",
              "--no-fund",
              "typescript@" + VERSION);
      assertThat(installed.exitCode()).as(installed.output()).isZero();
    }
  }

  private static boolean isOnThePath(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static Result run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(FOLDER.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }

  /** The folder is empty but for these files. */
  private static Result compile(String folder, Map<String, String> files)
      throws IOException, InterruptedException {
    Path sources = Files.createDirectories(FOLDER.resolve(folder));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(sources.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(
        sources.resolve("tsconfig.json"),
        """
        {
          "compilerOptions": {
            "strict": true, "noEmit": true, "target": "es2022", "module": "nodenext", "types": []
          },
          "include": ["*.ts"]
        }
        """);
    return run("node", "node_modules/typescript/bin/tsc", "--project", folder);
  }

  @Test
  void payloadsAreOfTheirTypes() throws IOException, InterruptedException {
    Map<String, String> files = new TreeMap<>();
    for (PayloadType type : Exported.types()) {
      files.put(type.name() + ".d.ts", Exported.text(type, SchemaFormat.TYPESCRIPT));
      List<String> constants = new ArrayList<>();
      Exported.fixtures(type)
          .forEach(
              (name, json) ->
                  constants.add(
                      "export const "
                          + name.replaceAll("[^a-z0-9]", "_")
                          + "_: "
                          + type.name()
                          + " = "
                          + json.strip()
                          + ";\n"));
      files.put(
          type.name() + "Payloads.ts",
          "import type { %s } from \"./%s.d.ts\";\n".formatted(type.name(), type.name())
              + String.join("", constants));
    }
    Result result = compile("payloads", files);

    assertThat(result.output().lines())
        .allMatch(
            error -> UNKNOWN.stream().anyMatch(member -> error.contains("'\"" + member + "\"'")))
        .allMatch(error -> error.contains("may only specify known properties"))
        .hasSameSizeAs(UNKNOWN);
  }

  @Test
  void aWrongValueIsAnError() throws IOException, InterruptedException {
    Result result =
        compile(
            "wrong",
            Map.of(
                "AlbResponse.d.ts",
                Exported.text(Exported.type("AlbResponse"), SchemaFormat.TYPESCRIPT),
                "wrong.ts",
                """
                import type { AlbResponse } from "./AlbResponse.d.ts";
                export const response: AlbResponse = { statusCode: "OK" };
                """));

    assertThat(result.exitCode()).isNotZero();
    assertThat(result.output()).contains("Type 'string' is not assignable to type 'number'");
  }
}
