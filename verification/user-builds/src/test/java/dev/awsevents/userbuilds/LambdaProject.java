package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The project that {@code docs/lambda.md} shows, with one of the packages that it shows. */
final class LambdaProject {
  private static final String PAGE = "lambda.md";

  private LambdaProject() {}

  /** The text of a block of the page. */
  static String block(String name) throws IOException {
    return Snippets.get(PAGE, name);
  }

  /** The POM of the page, with plugins in the place of the one that makes the zip file. */
  static String pom(String plugins) throws IOException {
    String pom = block("pom");
    int begin = pom.lastIndexOf("      <plugin>", pom.indexOf("awsevents-maven-plugin"));
    return pom.substring(0, begin) + plugins + pom.substring(pom.indexOf("    </plugins>"));
  }

  static void write(Path folder, String pom, String... types) throws IOException {
    Path sources = Files.createDirectories(folder.resolve("src/main/java/com/example/orders"));
    for (String type : types) {
      Files.writeString(sources.resolve(type + ".java"), block(type));
    }
    Files.writeString(folder.resolve("pom.xml"), pom);
  }

  static void build(Path folder) throws IOException, InterruptedException {
    ChildProcess build = MavenRun.in(folder, "package");
    assertEquals(0, build.exitValue(), build.output());
  }

  static LambdaFunction start(String type, Path task) {
    return LambdaFunction.start("com.example.orders." + type, task);
  }
}
