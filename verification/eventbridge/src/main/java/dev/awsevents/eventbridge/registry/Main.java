package dev.awsevents.eventbridge.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Tells what the schema registry has and the schemas have not; writes drafts on request. */
final class Main {
  private Main() {}

  /**
   * The command.
   *
   * @param args the folder of the schemas, the database, and {@code --draft} to write drafts
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: <folder of schemas> <db.json.gz> [--draft]");
      System.exit(2);
    }
    Path schemas = Path.of(args[0]);
    boolean draft = List.of(args).contains("--draft");
    Comparison comparison =
        new Comparison(Registry.read(Path.of(args[1])), DetailSchema.all(schemas));
    for (List<RegisteredEvent> events : comparison.missingEvents()) {
      for (RegisteredEvent event : events) {
        System.out.println("no schema: " + event.source() + ", " + event.detailType());
      }
      if (draft) {
        System.out.println("  draft: " + write(new Draft(events), schemas));
      }
    }
    comparison.missingMembers().forEach(member -> System.out.println("not in schema: " + member));
  }

  private static Path write(Draft draft, Path schemas) throws IOException {
    Path folder = Files.createDirectories(schemas.resolve("eventbridge").resolve(draft.folder()));
    String title = draft.title();
    for (int number = 2; Files.exists(file(folder, title)); number++) {
      title = draft.title() + number;
    }
    return Files.writeString(file(folder, title), SchemaText.of(draft.schema(title)));
  }

  private static Path file(Path folder, String title) {
    return folder.resolve(title + ".schema.json");
  }
}
