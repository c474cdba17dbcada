package dev.awsevents.codegen.emit;

import com.fasterxml.jackson.databind.JsonNode;
import com.palantir.javapoet.JavaFile;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import dev.awsevents.codegen.check.ModelCheck;
import dev.awsevents.codegen.check.RootCheck;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.read.SchemaReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One run of the generator. jsonschema2pojo hands over the schemas one after the other and then has
 * the files written; before the first of them the model is read and checked as a whole and every
 * file is rendered, so that an error leaves nothing half written.
 */
public final class Generation {
  /** Subpackage of the target package for what lists all events. */
  static final String CATALOGUE_PACKAGE = "catalogue";

  static final String CATALOGUE = "GeneratedCatalogue";

  private final SchemaReader reader;
  private final String targetPackage;
  private final List<GeneratedFile> files = new ArrayList<>();
  private boolean catalogue;
  private @Nullable Model model;

  /**
   * @param loader reads a schema document
   * @param warnings takes what does not stop the build
   * @param targetPackage package that all generated packages are in
   */
  public Generation(
      Function<URI, JsonNode> loader, Consumer<String> warnings, @Nullable String targetPackage) {
    this.reader = new SchemaReader(loader, warnings);
    this.targetPackage = targetPackage == null ? "" : targetPackage;
  }

  /**
   * Adds a schema, and to the package the files that will be made of it.
   *
   * @param fileName name of the file without its last extension
   */
  public JType add(URI address, String fileName, JPackage javaPackage) {
    URI document = address.normalize(); // as references to it are
    List<TypeName> types = reader.add(document, javaPackage.name(), fileName);
    types.forEach(type -> addType(type, javaPackage));
    if (!catalogue && reader.isRecognisable(document)) {
      catalogue = true;
      String catalogueName =
          targetPackage.isEmpty() ? CATALOGUE_PACKAGE : targetPackage + "." + CATALOGUE_PACKAGE;
      addFile(
          javaPackage.owner()._package(catalogueName),
          CATALOGUE,
          () -> new CatalogueEmitter(model(), catalogueName).emit());
    }
    String first = types.isEmpty() ? fileName : types.get(0).root();
    return javaPackage.owner().directClass(javaPackage.name() + "." + first);
  }

  private void addType(TypeName type, JPackage javaPackage) {
    addFile(javaPackage, type.root(), () -> new RootEmitter(model(), root(type)).emit());
    addFile(javaPackage, type.root() + "Codec", () -> new CodecEmitter(model(), root(type)).emit());
  }

  private void addFile(JPackage javaPackage, String type, Supplier<JavaFile> source) {
    GeneratedFile file = new GeneratedFile(type + ".java", source, this::renderAll);
    files.add(file);
    javaPackage.addResourceFile(file);
  }

  private void renderAll() {
    files.forEach(GeneratedFile::render);
  }

  private Model model() {
    if (model == null) {
      model = reader.read();
      ModelCheck.check(model);
      RootCheck.check(model);
    }
    return model;
  }

  private Root root(TypeName name) {
    return model().root(name);
  }
}
