package dev.awsevents.benchmarks.contender;

/** Makes contenders by name. Each case loads the classes of its own contender only. */
public final class Contenders {
  private static final String NESTED = "SNS_IN_SQS";

  private Contenders() {}

  /**
   * The contender for a payload.
   *
   * @param name name of a {@link ContenderName}
   * @param payload name of a payload
   */
  public static Contender of(String name, String payload) {
    boolean nested = payload.equals(NESTED);
    switch (name) {
      case "OURS":
        Contender ours = new Ours(payload);
        return nested ? new OursNested(ours) : ours;
      case "JACKSON2":
        Contender jackson2 = new OursThroughJackson2(payload);
        return nested ? new OursNested(jackson2) : jackson2;
      case "JACKSON3":
        Contender jackson3 = new OursThroughJackson3(payload);
        return nested ? new OursNested(jackson3) : jackson3;
      case "AWS":
        Contender aws = new AwsSerialization(payload);
        return nested ? new AwsNested(aws) : aws;
      case "DATABIND":
        Contender databind = new Databind(payload);
        return nested ? new DatabindNested(databind) : databind;
      case "AVAJE":
        Contender avaje = new AvajeJsonb(payload);
        return nested ? new AvajeNested(avaje) : avaje;
      case "POWERTOOLS":
        return new Powertools(payload);
      case "SCAN":
        return new TokenScan(false, nested);
      case "SCAN_TEXT":
        return new TokenScan(true, nested);
      case "LIMIT":
        return new AllocationLimit();
      default:
        throw new IllegalArgumentException(name);
    }
  }
}
