package dev.awsevents.codegen;

import dev.awsevents.codegen.emit.BuilderStyle;

/**
 * As {@link RecordRuleFactory}, but the builders are part of the generated source: no annotation
 * processor runs, and the classes of builders are a fifth as large. These builders set, add one
 * element at a time, and take lambdas over nested builders; those of Immutables can also add many
 * elements at once and copy from other values.
 */
public final class PlainBuilderRuleFactory extends RecordRuleFactory {
  @Override
  BuilderStyle buildersIfAny() {
    return BuilderStyle.PLAIN;
  }
}
