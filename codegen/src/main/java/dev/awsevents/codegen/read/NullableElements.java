package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.Meaning;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.TypeStatements;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.model.SchemaLimits;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds out whether the elements of a collection may be null, and those of collections in it. */
final class NullableElements {
  private final MeaningReader meanings;
  private final TypeStatements statements;

  NullableElements(MeaningReader meanings) {
    this.meanings = meanings;
    this.statements = new TypeStatements(meanings);
  }

  /** An answer for each collection inside of the other, the outermost first. */
  List<Boolean> of(ValueKind kind) {
    List<Boolean> levels = new ArrayList<>();
    SchemaCombination elements = elements(kind);
    while (elements != null && levels.size() <= SchemaLimits.MAX_COLLECTIONS_IN_A_ROW) {
      Meaning meaning = meanings.read(elements);
      levels.add(meaning.nullable() || !statements.areIn(elements));
      elements = elements(meaning.kind());
    }
    return levels;
  }

  private static @Nullable SchemaCombination elements(ValueKind kind) {
    if (kind instanceof Elements list) {
      return list.element();
    }
    return kind instanceof Members members ? members.value() : null;
  }
}
