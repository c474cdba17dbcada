package dev.awsevents.codegen.model;

/**
 * The Java name of a generated type.
 *
 * @param packageName its package
 * @param root simple name of the root type that it is, or is nested in
 * @param nested simple name in the root; empty for the root itself
 */
public record TypeName(String packageName, String root, String nested) {
  /** Whether it is a root. */
  public boolean isRoot() {
    return nested.isEmpty();
  }

  /** The simple name. */
  public String simpleName() {
    return isRoot() ? root : nested;
  }
}
