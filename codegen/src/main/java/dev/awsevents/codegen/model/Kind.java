package dev.awsevents.codegen.model;

/** What the payload of a root is for. */
public enum Kind {
  /** Delivered to a function. */
  EVENT,
  /** Returned by a function. */
  RESPONSE,
  /** Delivered, and returned with the answer filled in. */
  EVENT_AND_RESPONSE,
  /** The detail of an EventBridge event. */
  DETAIL,
  /** Part of other payloads, or read out of them. */
  SHARED,
  /**
   * Not said, as in schemas of users: the application makes such documents itself, so that builders
   * insist on what is required.
   */
  DOCUMENT
}
