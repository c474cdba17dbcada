package dev.awsevents.rewrite;

import dev.awsevents.rewrite.source.TestLoadersVisitor;
import org.openrewrite.ExecutionContext;
import org.openrewrite.Preconditions;
import org.openrewrite.Recipe;
import org.openrewrite.TreeVisitor;
import org.openrewrite.java.search.UsesType;

/** Turns tests that load events by aws-lambda-java-tests. */
public final class MigrateTestLoaders extends Recipe {
  /** Has no options. */
  public MigrateTestLoaders() {}

  @Override
  public String getDisplayName() {
    return "Load events of tests by awsevents";
  }

  @Override
  public String getDescription() {
    return "Turns `EventLoader` and `@Event` of `aws-lambda-java-tests` into `Fixtures.loadFile` and"
        + " `@EventFiles` of `awsevents-test-fixtures`. They load the same files.";
  }

  @Override
  public TreeVisitor<?, ExecutionContext> getVisitor() {
    return Preconditions.check(
        Preconditions.or(
            new UsesType<>(TestLoadersVisitor.TESTS + "*", false),
            new UsesType<>(TestLoadersVisitor.TESTS + "annotations.*", false)),
        new TestLoadersVisitor());
  }
}
