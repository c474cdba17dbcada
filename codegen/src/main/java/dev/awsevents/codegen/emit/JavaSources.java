package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.constraints.ConstraintTables;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.TypeName;
import org.jspecify.annotations.Nullable;

/** The Java source files of a model, as text. */
public final class JavaSources {
  private final Model model;
  private final BuilderStyle builders;
  private final ConstraintTables constraints;
  private final BeanValidation beanValidation;

  /**
   * Takes a model that has passed all checks.
   *
   * @param beanValidation package of the annotations of Bean Validation; null for none
   */
  public JavaSources(
      Model model,
      BuilderStyle builders,
      ConstraintTables constraints,
      @Nullable String beanValidation) {
    this.beanValidation = new BeanValidation(constraints, beanValidation);
    this.constraints = constraints;
    this.model = model;
    this.builders = builders;
  }

  /** The type of a root with all types that are nested in it. */
  public String type(TypeName root) {
    return SourceLayout.of(
        new RootEmitter(model, model.root(root), builders, constraints, beanValidation)
            .emit()
            .toString());
  }

  /** The class that reads and writes a root. */
  public String codec(TypeName root) {
    return SourceLayout.of(new CodecEmitter(model, model.root(root)).emit().toString());
  }

  /** The class that knows which values of a root are valid. */
  public String constraints(TypeName root) {
    return SourceLayout.of(
        new ConstraintsEmitter(model, model.root(root), constraints).emit().toString());
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
