package dev.awsevents.rewrite;

import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.source.EventTypesVisitor;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Preconditions;
import org.openrewrite.Recipe;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.search.UsesType;

/** Turns Java sources that use the classes of aws-lambda-java-events. */
public final class MigrateEventTypes extends Recipe {
  /** Has no options. */
  public MigrateEventTypes() {}

  @Override
  public String getDisplayName() {
    return "Use the types of awsevents";
  }

  @Override
  public String getDescription() {
    return "Turns handlers, getters, setters, constructors and builders of"
        + " `aws-lambda-java-events` into records, accessors and builders of `awsevents`. What"
        + " cannot be turned without a change of meaning is marked.";
  }

  @Override
  public TreeVisitor<?, ExecutionContext> getVisitor() {
    return Preconditions.check(
        new UsesType<>(Mapping.AWS_PACKAGE + "*", false), new EventTypesVisitor());
  }
}
