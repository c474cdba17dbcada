package dev.awsevents.codegen.meaning;

import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;

/** A reference that leads to no schema. */
public final class UnresolvedReference extends SchemaException {
  /** What to do about schemas that are elsewhere. */
  static final String ADVICE =
      "map the addresses to files in "
          + SchemaCatalogue.FILE_NAME
          + " beside the sources (see docs/codegen.md), or give awsevents generate --fetch FOLDER or";

  private static final long serialVersionUID = 1L;

  private final String place;
  private final String problem;
  private final String target;
  private final boolean remote;

  private UnresolvedReference(
      SchemaLocation location, String problem, String advice, String target, boolean remote) {
    super(location, problem, advice);
    this.place = shortened(location.toString());
    this.problem = shortened(problem);
    this.target = target;
    this.remote = remote;
  }

  /**
   * A reference to a file, or to a place in a document.
   *
   * @param target equal for references to the same schema
   */
  static UnresolvedReference local(
      SchemaLocation location, String target, String problem, String advice) {
    return new UnresolvedReference(location, problem, advice, target, false);
  }

  /** A reference to an address for which there is no file. */
  static UnresolvedReference remote(SchemaLocation location, String address) {
    return new UnresolvedReference(
        location,
        "the schema "
            + address
            + " is not among the sources, and nothing is fetched from the network unasked",
        ADVICE + " " + MissingSchemas.option(address),
        address,
        true);
  }

  /** Where the reference is. */
  String place() {
    return place;
  }

  /** Where the reference is and what is wrong with it. */
  String inOneLine() {
    return place + ": " + problem;
  }

  /** What it should have led to. */
  String target() {
    return target;
  }

  /** Whether it is an address for which the user can give a file. */
  boolean isRemote() {
    return remote;
  }
}
