package dev.awsevents.codegen.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All JSON files in a folder of a package, which are of one type. */
record FolderExamples(String source, String folder, String type) implements Examples {
  @Override
  public List<Example> load(JsonNode schema) throws IOException {
    Path root = Registries.unpack(source).resolve(folder);
    List<Example> examples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        examples.add(
            new Example(
                root.relativize(file).toString(),
                type,
                new ObjectMapper().readTree(file.toFile())));
      }
    }
    return examples;
  }
}
