package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeName;
import java.util.List;

/**
 * Decides which records no root needs a method to read. The codec puts such a method into a class
 * of its own, which is loaded only when somebody reads such a record by itself.
 */
final class SeparateReading {
  private SeparateReading() {}

  /**
   * Whether the record occurs only as a variant of unions whose codecs read its one member
   * themselves.
   */
  static boolean isFor(TypeName record, Model model) {
    List<UnionType> unions = model.unionsOf(record);
    return !record.isRoot()
        && !model.isTypeOfAField(record)
        && !unions.isEmpty()
        && unions.stream().allMatch(model::isKeyed);
  }
}
