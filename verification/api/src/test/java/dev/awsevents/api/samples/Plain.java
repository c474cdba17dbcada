package dev.awsevents.api.samples;

/** Looks like an open enum, but a value has no constant. */
public record Plain(String value) {
  public Known known() {
    return Known.UNRECOGNIZED;
  }

  /** The known values. */
  public enum Known {
    GREEN,
    UNRECOGNIZED
  }
}
