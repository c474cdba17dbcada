package dev.awsevents.userbuilds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineIT {
  @Test
  void theCommandsOfTheSnippetGenerate(@TempDir Path folder) throws Exception {
    Project project = new Project(folder);
    project.write("jsonschema2pojo.xml", Snippets.get("cli-pom"));
    List<String> commands = Snippets.get("cli").replace("\\\n", " ").lines().toList();
    assertEquals(2, commands.size());

    String[] fetch = commands.get(0).trim().split("\\s+");
    assertEquals("mvn", fetch[0]);
    ChildProcess fetched = project.maven(Arrays.copyOfRange(fetch, 1, fetch.length));
    assertEquals(0, fetched.exitValue(), fetched.output());

    List<String> generate = new ArrayList<>(List.of(commands.get(1).trim().split("\\s+")));
    assertEquals("java", generate.get(0));
    generate.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
    generate.replaceAll(argument -> argument.replace("'", "")); // quotes are for the shell
    ChildProcess generated = ChildProcess.run(folder, generate);
    assertEquals(0, generated.exitValue(), generated.output());
    assertTrue(
        Files.exists(folder.resolve("src/generated/java/com/example/orders/OrderPlaced.java")),
        generated.output());
  }
}
