package dev.awsevents.site.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Kotlin on the pages of types compiles: one type of each kind, because the compiler is slow.
 */
class KotlinSnippetsTest {
  @TempDir private Path folder;

  @Test
  void kotlinOfEachKindCompilesWithoutWarnings() throws IOException {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.resolve("classes").toString(),
                "-jvm-target",
                "17",
                "-no-stdlib",
                "-no-reflect",
                "-Werror"));
    CompiledSnippets.write(
            Language.KOTLIN, CompiledSnippets.oneOfEachKind(), folder.resolve("sources"))
        .forEach(file -> arguments.add(file.toString()));
    ByteArrayOutputStream messages = new ByteArrayOutputStream();

    ExitCode code =
        new K2JVMCompiler()
            .exec(
                new PrintStream(messages, true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));

    assertThat(code).as(messages.toString(StandardCharsets.UTF_8)).isEqualTo(ExitCode.OK);
  }
}
