package dev.awsevents.codegen;

import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import dev.awsevents.codegen.check.ModelCheck;
import dev.awsevents.codegen.check.PackageCheck;
import dev.awsevents.codegen.check.RootCheck;
import dev.awsevents.codegen.emit.BuilderStyle;
import dev.awsevents.codegen.emit.JavaSources;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.naming.GeneratedNames;
import dev.awsevents.codegen.read.FormatTypes;
import dev.awsevents.codegen.read.SchemaReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
  private final SourceDocuments documents;
  private final SchemaReader reader;
  private final String targetPackage;
  private final BuilderStyle builders;
  private final @Nullable String beanValidation;
  private final int expected;
  private final List<GeneratedFile> files = new ArrayList<>();
  private int added;
  private boolean catalogue;
  private boolean detailCatalogue;
  private @Nullable JavaSources sources;

  /**
   * @param documents where documents come from
   * @param sources the documents that there will be, if they are known
   * @param formats the types of strings with certain formats
   * @param warnings takes what does not stop the build
   * @param targetPackage package that all generated packages are in
   * @param builders who makes the builders of records
   * @param beanValidation package of the annotations of Bean Validation; null for none
   * @throws GenerationException if a catalogue cannot be read
   */
  Generation(
      SourceDocuments documents,
      Optional<List<URI>> sources,
      FormatTypes formats,
      Consumer<String> warnings,
      @Nullable String targetPackage,
      BuilderStyle builders,
      @Nullable String beanValidation) {
    this.documents = documents;
    this.beanValidation = beanValidation;
    this.reader = new SchemaReader(documents, formats, warnings);
    this.targetPackage = targetPackage == null ? "" : targetPackage;
    this.builders = builders;
    this.expected = sources.map(List::size).orElse(Integer.MAX_VALUE);
    List<URI> known = sources.orElse(List.of());
    report(() -> documents.readCatalogues(known));
    reader.load(known.stream().filter(file -> !documents.isNoSource(file)).toList());
  }

  /**
   * Adds a schema, and announces to its package the files that it becomes. Their names follow when
   * all schemas are known.
   *
   * @param fileName name of the file without its last extension
   * @return a type of the schema; jsonschema2pojo asks for one and ignores it
   * @throws GenerationException if the schema cannot be read
   */
  JType add(URI address, String fileName, JPackage javaPackage) {
    URI document = address.normalize(); // references resolve to normalized addresses
    documents.add(document);
    List<SchemaLocation> roots = new ArrayList<>();
    if (!documents.isNoSource(document)) {
      report(() -> roots.addAll(reader.add(document, javaPackage.name(), fileName)));
    }
    for (SchemaLocation root : roots) {
      announce(
          javaPackage, () -> reader.name(root).root(), () -> sources().type(reader.name(root)));
      announce(
          javaPackage,
          () -> GeneratedNames.codec(reader.name(root).root()),
          () -> sources().codec(reader.name(root)));
      if (reader.isValidated(document)) {
        announce(
            javaPackage,
            () -> GeneratedNames.constraints(reader.name(root).root()),
            () -> sources().constraints(reader.name(root)));
      }
    }
    added++;
    if (files.isEmpty() && added == expected) {
      throw failure(reader.nothing(document));
    }
    String catalogues = GeneratedNames.cataloguePackage(targetPackage);
    if (roots.isEmpty()) {
      return javaPackage.owner().directClass(javaPackage.name() + "." + fileName);
    }
    if (!catalogue && reader.isRecognisable(document)) {
      catalogue = true;
      announce(
          javaPackage.owner()._package(catalogues),
          () -> GeneratedNames.CATALOGUE,
          () -> sources().catalogue(catalogues));
    }
    if (!detailCatalogue && reader.isDetail(document)) {
      detailCatalogue = true;
      announce(
          javaPackage.owner()._package(catalogues),
          () -> GeneratedNames.DETAIL_CATALOGUE,
          () -> sources().detailCatalogue(catalogues));
    }
    return javaPackage.owner().directClass(javaPackage.name() + "." + fileName);
  }

  private void announce(JPackage javaPackage, Supplier<String> type, Supplier<String> source) {
    GeneratedFile file = new GeneratedFile(type, source, this::renderAll);
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
