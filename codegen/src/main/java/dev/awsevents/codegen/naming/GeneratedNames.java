package dev.awsevents.codegen.naming;

import java.util.List;

/** The names of the classes that are generated beside the types of the schemas. */
public final class GeneratedNames {
  /** Simple name of the class that lists all events. */
  public static final String CATALOGUE = "GeneratedCatalogue";

  /** Simple name of the class that lists all details of EventBridge events. */
  public static final String DETAIL_CATALOGUE = "GeneratedDetails";

  private static final String CATALOGUE_PACKAGE = "catalogue";

  private GeneratedNames() {}

  /** The class that reads and writes a root type, by the name of the type. */
  public static String codec(String type) {
    return type + "Codec";
  }

  /** The class that knows which values of a root type are valid, by the name of the type. */
  public static String constraints(String type) {
    return type + "Constraints";
  }

  /** What Immutables calls the builder that it generates for a type. */
  public static String builder(String type) {
    return type + "Builder";
  }

  /** The class in which Immutables puts the builders of all types that are nested in a root. */
  public static String enclosing(String root) {
    return "Immutable" + root;
  }

  /** Everything that is generated beside a root type, in the same package. */
  public static List<String> siblings(String root) {
    return List.of(codec(root), constraints(root), builder(root), enclosing(root));
  }

  /** The package of the classes that list all events and all details. */
  public static String cataloguePackage(String targetPackage) {
    return targetPackage.isEmpty() ? CATALOGUE_PACKAGE : targetPackage + "." + CATALOGUE_PACKAGE;
  }
}
