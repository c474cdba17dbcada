package dev.awsevents.benchmarks.contender;

import dev.awsevents.benchmarks.payload.Payload;
import java.util.List;

/** The contenders, with what they need on the class path. */
public enum ContenderName {
  OURS("awsevents", Abilities.ALL, "awsevents-0", "awsevents-runtime"),
  JACKSON2(
      "awsevents through Jackson 2",
      Abilities.ALL,
      "awsevents-0",
      "awsevents-runtime",
      "jackson-core-2",
      "jackson-databind-2",
      "jackson-annotations-2"),
  JACKSON3(
      "awsevents through Jackson 3",
      Abilities.ALL,
      "awsevents-0",
      "awsevents-runtime",
      "jackson-core-3",
      "jackson-databind-3",
      "jackson-annotations-2"),
  AWS(
      "aws-lambda-java-events",
      Abilities.ALL,
      "aws-lambda-java-events",
      "aws-lambda-java-serialization",
      "joda-time",
      "jackson-core-2",
      "jackson-databind-2",
      "jackson-annotations-2",
      "jackson-datatype-jsr310-2"),
  POWERTOOLS(
      "Powertools mapper",
      Abilities.REQUESTS,
      "powertools-",
      "aws-lambda-java-",
      "joda-time",
      "jackson-core-2",
      "jackson-databind-2",
      "jackson-annotations-2",
      "jackson-datatype",
      "jmespath",
      "slf4j",
      "aspectj"),
  DATABIND(
      "Jackson databind",
      Abilities.ALL,
      "jackson-core-2",
      "jackson-databind-2",
      "jackson-annotations-2",
      "jackson-datatype-jsr310-2"),
  AVAJE("avaje-jsonb", Abilities.ALL, "avaje-"),
  SCAN("jackson-core, tokens only", Abilities.READ_ONLY, "jackson-core-2"),
  SCAN_TEXT("jackson-core, tokens with text", Abilities.READ_ONLY, "jackson-core-2"),
  LIMIT("strings and arrays only", Abilities.ONE_DOCUMENT);

  private enum Abilities {
    ALL,
    REQUESTS,
    READ_ONLY,
    ONE_DOCUMENT
  }

  private final String title;
  private final Abilities abilities;

  @SuppressWarnings("ImmutableEnumChecker") // by List.of
  private final List<String> jars;

  ContenderName(String title, Abilities abilities, String... jars) {
    this.title = title;
    this.abilities = abilities;
    this.jars = List.of(jars);
  }

  /** What tables and pictures call it. */
  public String title() {
    return title;
  }

  /** The beginnings of the names of the jars that it needs. */
  public List<String> jars() {
    return jars;
  }

  /** Whether it makes an event from the payload. Then it can write it, too. */
  public boolean makesEvents() {
    return abilities == Abilities.ALL || abilities == Abilities.REQUESTS;
  }

  /** Whether it reads the payload without losing anything. */
  public boolean takes(Payload payload) {
    return switch (abilities) {
      case ALL, READ_ONLY -> true;
      case REQUESTS -> payload == Payload.REST || payload == Payload.HTTP;
      case ONE_DOCUMENT -> payload != Payload.SNS_IN_SQS;
    };
  }
}
