package dev.awsevents.codegen.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import dev.awsevents.codegen.check.ModelCheck;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.naming.JavaNames;
import dev.awsevents.codegen.read.SchemaReader;
import java.net.URI;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One run of the generator. jsonschema2pojo hands over the schemas one after the other and then has
 * the files written; the first of them to be written makes the model be read and checked as a
 * whole.
 */
public final class Generation {
  /** Subpackage of the target package for what lists all events. */
  static final String CATALOGUE_PACKAGE = "catalogue";

  static final String CATALOGUE = "GeneratedCatalogue";

  private final SchemaReader reader;
  private final String targetPackage;
  private boolean catalogue;
  private @Nullable Model model;

  /**
   * @param loader reads a schema document
   * @param targetPackage package that all generated packages are in
   */
  public Generation(Function<URI, JsonNode> loader, @Nullable String targetPackage) {
    this.reader = new SchemaReader(loader);
    this.targetPackage = targetPackage == null ? "" : targetPackage;
  }

  /** Adds a schema, and to the package the files that will be made of it. */
  public JType add(URI document, String nodeName, JPackage javaPackage) {
    int extension = nodeName.indexOf('.');
    String name =
        JavaNames.capitalized(extension < 0 ? nodeName : nodeName.substring(0, extension));
    reader.addRoot(document, javaPackage.name(), name);
    javaPackage.addResourceFile(
        new GeneratedFile(
            name + ".java", () -> new RootEmitter(model(), root(javaPackage.name(), name)).emit()));
    javaPackage.addResourceFile(
        new GeneratedFile(
            name + "Codec.java",
            () -> new CodecEmitter(model(), root(javaPackage.name(), name)).emit()));
    if (!catalogue && reader.isRecognisable(document)) {
      catalogue = true;
      String catalogueName =
          targetPackage.isEmpty() ? CATALOGUE_PACKAGE : targetPackage + "." + CATALOGUE_PACKAGE;
      javaPackage
          .owner()
          ._package(catalogueName)
          .addResourceFile(
              new GeneratedFile(
                  CATALOGUE + ".java", () -> new CatalogueEmitter(model(), catalogueName).emit()));
    }
    return javaPackage.owner().directClass(javaPackage.name() + "." + name);
  }

  private Model model() {
    if (model == null) {
      model = reader.read();
      ModelCheck.check(model);
    }
    return model;
  }

  private Root root(String packageName, String name) {
    return model().roots().stream()
        .filter(root -> root.name().root().equals(name))
        .filter(root -> root.name().packageName().equals(packageName))
        .findFirst()
        .orElseThrow();
  }
}
