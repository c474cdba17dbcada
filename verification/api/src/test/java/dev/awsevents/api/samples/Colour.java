package dev.awsevents.api.samples;

/** An open enum. */
public record Colour(String value) {
  public static final Colour RED = new Colour("red");

  public Known known() {
    return value.equals("red") ? Known.RED : Known.UNRECOGNIZED;
  }

  /** The known values. */
  public enum Known {
    RED,
    UNRECOGNIZED
  }
}
