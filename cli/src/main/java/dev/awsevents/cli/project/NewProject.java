package dev.awsevents.cli.project;

import dev.awsevents.cli.output.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The files of a project with a function in it. */
public final class NewProject {
  /** The last version 5, because projects with other versions beside it are common. */
  private static final String JUNIT = "5.14.4";

  private final Path folder;
  private final Map<String, String> values = new HashMap<>();
  private final boolean answering;

  /**
   * A project.
   *
   * @param folder must not exist, or be empty
   * @param javaPackage the package of its classes, and the group of its artifact
   * @param event the type of its event
   * @param version of this library
   */
  public NewProject(Path folder, String javaPackage, Class<?> event, String version) {
    this.folder = folder;
    Answer answer = Answer.to(event);
    answering = answer != null;
    values.put("name", String.valueOf(folder.toAbsolutePath().normalize().getFileName()));
    values.put("package", javaPackage);
    values.put("event", event.getSimpleName());
    values.put("eventClass", event.getName());
    boolean generic = event.getTypeParameters().length > 0;
    String name = event.getSimpleName();
    values.put("parameter", generic ? name + "<Object>" : name);
    values.put("read", generic ? name + ".codec(Object.class)" : name + ".class");
    values.put("version", version);
    values.put("junit", JUNIT);
    if (answer != null) {
      values.put("response", answer.type().getSimpleName());
      values.put("responseClass", answer.type().getName());
      values.put("answer", answer.code());
    }
  }

  /**
   * Writes the files.
   *
   * @throws CommandFailure if there are other files
   */
  public void write() throws IOException {
    if (Files.exists(folder) && !isEmptyFolder()) {
      throw CommandFailure.usage(folder + " exists and is not empty");
    }
    Path classes = Path.of(String.valueOf(values.get("package")).replace('.', '/'));
    String kind = answering ? "Answering" : "Consuming";
    write("pom.xml", "pom.xml");
    write(kind + ".java.txt", Path.of("src/main/java").resolve(classes) + "/Main.java");
    write(kind + "Test.java.txt", Path.of("src/test/java").resolve(classes) + "/MainTest.java");
    write("README.md.txt", "README.md");
    Files.writeString(folder.resolve(".gitignore"), "target/\n");
  }

  private boolean isEmptyFolder() throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private void write(String template, String file) throws IOException {
    Path target = folder.resolve(file);
    Files.createDirectories(Objects.requireNonNull(target.getParent()));
    String text;
    try (InputStream in = NewProject.class.getResourceAsStream(template)) {
      text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    for (Map.Entry<String, String> value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    Files.writeString(target, text);
  }
}
