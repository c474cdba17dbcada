package dev.awsevents.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import dev.awsevents.codegen.check.ModelCheck;
import dev.awsevents.codegen.check.PackageCheck;
import dev.awsevents.codegen.check.RootCheck;
import dev.awsevents.codegen.emit.BuilderStyle;
import dev.awsevents.codegen.emit.JavaSources;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.naming.GeneratedNames;
import dev.awsevents.codegen.read.FormatTypes;
import dev.awsevents.codegen.read.SchemaReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jsonschema2pojo.exception.GenerationException;
import org.jspecify.annotations.Nullable;

/**
 * One run of the generator. While jsonschema2pojo hands over the schemas, {@link #add} announces
 * the files. {@link #renderAll} runs once after the last schema: it reads and checks the model as a
 * whole and renders every file before the first one is written. So an error leaves nothing half
 * written.
 */
final class Generation {
  private final SourceFolders folders = new SourceFolders();
  private final SchemaReader reader;
  private final String targetPackage;
  private final BuilderStyle builders;
  private final @Nullable String beanValidation;
  private final OptionalInt documents;
  private final List<GeneratedFile> files = new ArrayList<>();
  private int added;
  private boolean catalogue;
  private boolean detailCatalogue;
  private @Nullable JavaSources sources;

  /**
   * @param sources what the user has named: folders and files
   * @param loader reads a schema document
   * @param formats the types of strings with certain formats
   * @param warnings takes what does not stop the build
   * @param targetPackage package that all generated packages are in
   * @param builders who makes the builders of records
   * @param beanValidation package of the annotations of Bean Validation; null for none
   * @param documents how many documents there will be, if it is known
   */
  Generation(
      List<URI> sources,
      Function<URI, JsonNode> loader,
      FormatTypes formats,
      Consumer<String> warnings,
      @Nullable String targetPackage,
      BuilderStyle builders,
      @Nullable String beanValidation,
      OptionalInt documents) {
    this.beanValidation = beanValidation;
    sources.forEach(folders::add);
    this.reader = new SchemaReader(loader, folders, formats, warnings);
    this.targetPackage = targetPackage == null ? "" : targetPackage;
    this.builders = builders;
    this.documents = documents;
  }

  /**
   * Adds a schema, and announces to its package the files that it becomes.
   *
   * @param fileName name of the file without its last extension
   * @return a type of the schema; jsonschema2pojo asks for one and ignores it
   * @throws GenerationException if the schema cannot be read
   */
  JType add(URI address, String fileName, JPackage javaPackage) {
    URI document = address.normalize(); // references resolve to normalized addresses
    folders.add(document);
    List<TypeName> types = new ArrayList<>();
    report(() -> types.addAll(reader.add(document, javaPackage.name(), fileName)));
    for (TypeName type : types) {
      announce(javaPackage, type.root(), () -> sources().type(type));
      announce(javaPackage, GeneratedNames.codec(type.root()), () -> sources().codec(type));
      if (reader.isValidated(document)) {
        announce(
            javaPackage,
            GeneratedNames.constraints(type.root()),
            () -> sources().constraints(type));
      }
    }
    added++;
    if (files.isEmpty() && documents.isPresent() && added == documents.getAsInt()) {
      throw failure(SchemaReader.nothing(document));
    }
    String catalogues = GeneratedNames.cataloguePackage(targetPackage);
    if (!catalogue && reader.isRecognisable(document)) {
      catalogue = true;
      announce(
          javaPackage.owner()._package(catalogues),
          GeneratedNames.CATALOGUE,
          () -> sources().catalogue(catalogues));
    }
    if (!detailCatalogue && reader.isDetail(document)) {
      detailCatalogue = true;
      announce(
          javaPackage.owner()._package(catalogues),
          GeneratedNames.DETAIL_CATALOGUE,
          () -> sources().detailCatalogue(catalogues));
    }
    String first = types.isEmpty() ? fileName : types.get(0).root();
    return javaPackage.owner().directClass(javaPackage.name() + "." + first);
  }

  private void announce(JPackage javaPackage, String type, Supplier<String> source) {
    GeneratedFile file = new GeneratedFile(type + ".java", source, this::renderAll);
    files.add(file);
    javaPackage.addResourceFile(file);
  }

  private void renderAll() {
    report(() -> files.forEach(GeneratedFile::render));
  }

  private JavaSources sources() {
    if (sources == null) {
      Model model = reader.read();
      PackageCheck.check(model);
      ModelCheck.check(model);
      RootCheck.check(model);
      sources = new JavaSources(model, builders, reader.constraints(), beanValidation);
    }
    return sources;
  }

  /** Tells an error in a schema in the way of jsonschema2pojo, whose callers expect that. */
  private static void report(Runnable stage) {
    try {
      stage.run();
    } catch (SchemaException e) {
      throw failure(e);
    }
  }

  private static GenerationException failure(SchemaException e) {
    return new GenerationException(e.getMessage(), e);
  }
}
