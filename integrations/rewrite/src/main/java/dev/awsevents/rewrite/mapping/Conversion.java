package dev.awsevents.rewrite.mapping;

/** What becomes of a value when its property moves from AWS's class to our record. */
public enum Conversion {
  /** The types say the same. */
  SAME("the same value"),
  /** A primitive of AWS's is an object here. */
  UNBOXED("an object in the place of a primitive"),
  /** As {@link #UNBOXED}, but null if the payload lacks it; AWS's class has 0 or false then. */
  UNBOXED_OR_ZERO("null where AWS's class has 0 or false"),
  /** A {@code java.util.Date} is an {@code Instant} here. */
  DATE("an Instant in the place of a Date"),
  /** A {@code DateTime} of Joda-Time is an {@code Instant} here. */
  JODA("an Instant in the place of Joda-Time's DateTime"),
  /** Milliseconds since 1970 are an {@code Instant} here. */
  MILLIS("an Instant in the place of milliseconds"),
  /** A text is an {@code Instant} here, which does not print as the text did. */
  TIMESTAMP_TEXT("an Instant in the place of a text, and prints in another form"),
  /** A {@code ByteBuffer} is {@code Bytes} here. */
  BUFFER("Bytes in the place of a ByteBuffer"),
  /** Base64 text is {@code Bytes} here. */
  BASE64("Bytes in the place of base64 text"),
  /** A text is an open enum here. */
  TEXT_TO_ENUM("an open enum in the place of a text; value() is the text"),
  /** An enum is an open enum here. */
  ENUM("an open enum in the place of an enum; known() is for switch"),
  /** An array is a {@code List} here. */
  ARRAY("a List in the place of an array; empty where the array was null"),
  /** One value is a {@code List} here. */
  SINGLE("a List in the place of one value"),
  /** The values of a map are free-form here, and texts in AWS's class. */
  TEXT_MAP("a map whose values are not only texts"),
  /** Free-form JSON, whose numbers have other Java types. */
  FREE_FORM("free-form JSON: whole numbers are Long, others BigDecimal, all is unmodifiable"),
  /** A map is a record here. */
  MEMBERS("a record in the place of a map"),
  /** A larger number type here. */
  LARGER("a Long in the place of an int"),
  /** Types that nothing converts. */
  OTHER("a value of another type");

  private final String meaning;

  Conversion(String meaning) {
    this.meaning = meaning;
  }

  /** What the accessor returns, in words that follow "it is". */
  public String meaning() {
    return meaning;
  }
}
