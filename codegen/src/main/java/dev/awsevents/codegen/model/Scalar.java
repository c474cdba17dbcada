package dev.awsevents.codegen.model;

/** Scalars other than timestamps. */
public enum Scalar {
  /** Text. */
  STRING,
  /** True or false. */
  BOOLEAN,
  /** A whole number of 32 bits. */
  INTEGER,
  /** A whole number of 64 bits. */
  LONG,
  /** A whole number of 32 bits, sent as a string. */
  INTEGER_TEXT,
  /** A whole number of 64 bits, sent as a string. */
  LONG_TEXT,
  /** A decimal number of any precision. */
  DECIMAL,
  /** A floating-point number. */
  DOUBLE,
  /** Binary content in base64. */
  BINARY,
  /** A day. */
  LOCAL_DATE,
  /** A time of day. */
  LOCAL_TIME,
  /** A time of day with an offset from UTC. */
  OFFSET_TIME,
  /** An amount of time. */
  DURATION,
  /** A UUID. */
  UUID,
  /** A URI. */
  URI
}
