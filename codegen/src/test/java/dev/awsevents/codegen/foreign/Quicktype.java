package dev.awsevents.codegen.foreign;

import dev.awsevents.codegen.GeneratedClasses;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * quicktype, with lists for arrays. The schemas that the first one refers to are given to it, too.
 * What it generates is read and written by the class {@code Converter} that it generates.
 */
final class Quicktype implements ComparedGenerator {
  private static final String PACKAGE = "quicktype@26.0.0";

  /** Until then it has come to an end with most schemas, or never does. */
  private static final Duration LIMIT = Duration.ofMinutes(5);

  @Override
  public String name() {
    return PACKAGE.replace('@', ' ');
  }

  @Override
  public void generate(List<Path> schemas, Path target) throws Exception {
    Path folder = Files.createDirectories(target.resolve("com/example"));
    List<String> command = new ArrayList<>();
    command.add(Registries.command(PACKAGE, "quicktype").toString());
    command.addAll(List.of("--src-lang", "schema", "--lang", "java", "--package", "com.example"));
    command.addAll(List.of("--array-type", "list", "--top-level", "Document"));
    command.addAll(List.of("--out", folder.resolve("Document.java").toString()));
    for (Path file : ForeignSchemas.files(schemas.subList(1, schemas.size()))) {
      command.addAll(List.of("--additional-schema", file.toString()));
    }
    command.addAll(List.of("--src", schemas.get(0).toString()));
    Registries.run(folder, command, LIMIT);
  }

  @Override
  public RoundTrip roundTrip(Path schema, GeneratedClasses classes) throws Exception {
    Class<?> converter = classes.type("Converter");
    Method read = method(converter, "fromJsonString");
    Method write = method(converter, "toJsonString");
    return json -> {
      Object value = read.invoke(null, new String(json, StandardCharsets.UTF_8));
      return ((String) write.invoke(null, value)).getBytes(StandardCharsets.UTF_8);
    };
  }

  private static Method method(Class<?> converter, String name) {
    return Arrays.stream(converter.getMethods())
        .filter(method -> method.getName().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
