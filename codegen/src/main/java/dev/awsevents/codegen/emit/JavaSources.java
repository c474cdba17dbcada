package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.TypeName;

/** The Java source files of a model, as text. */
public final class JavaSources {
  private final Model model;
  private final BuilderStyle builders;

  /** Takes a model that has passed all checks. */
  public JavaSources(Model model, BuilderStyle builders) {
    this.model = model;
    this.builders = builders;
  }

  /** The type of a root with all types that are nested in it. */
  public String type(TypeName root) {
    return SourceLayout.of(new RootEmitter(model, model.root(root), builders).emit().toString());
  }

  /** The class that reads and writes a root. */
  public String codec(TypeName root) {
    return SourceLayout.of(new CodecEmitter(model, model.root(root)).emit().toString());
  }

  /** The class that lists all events of the model. */
  public String catalogue(String packageName) {
    return SourceLayout.of(new CatalogueEmitter(model, packageName).emit().toString());
  }

  /** The class that lists all details of EventBridge events. */
  public String detailCatalogue(String packageName) {
    return SourceLayout.of(new DetailCatalogueEmitter(model, packageName).emit().toString());
  }
}
