package dev.awsevents.benchmarks.mixed;

/** What is done with each event of an archive. */
enum Work {
  SCAN("jackson-core, tokens with text"),
  IDENTIFY("identify"),
  READ("read, the type is known"),
  READ_BY_TYPE("read, the events of a type one after the other"),
  READ_ANY("readAny"),
  WRITE("write"),
  CHECK("check, as the command does it");

  private final String title;

  Work(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }
}
