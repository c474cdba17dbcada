package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.SchemaCombination.All;
import dev.awsevents.codegen.meaning.SchemaCombination.Any;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.model.SchemaLimits;
import dev.awsevents.codegen.model.SchemaLocation;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds out whether schemas state the type of a value. Where {@code properties} or {@code items}
 * only imply it, a value of any other type is valid, too.
 */
public final class TypeStatements {
  private final MeaningReader meanings;
  private final Map<SchemaLocation, Boolean> known = new HashMap<>();

  /** The meanings tell where references lead. */
  public TypeStatements(MeaningReader meanings) {
    this.meanings = meanings;
  }

  /** Whether a value of another type than the one of these schemas is not valid. */
  public boolean areIn(SchemaCombination schemas) {
    if (schemas instanceof All all) {
      return all.parts().stream().anyMatch(this::areIn);
    }
    if (schemas instanceof Any any) {
      return any.parts().stream().allMatch(this::areIn);
    }
    return isIn(((Single) schemas).schema());
  }

  /**
   * Whether a value of these schemas is a collection whose elements, or elements of these, may be
   * of another type than that of their schemas.
   */
  public boolean haveAnyElements(SchemaCombination schemas) {
    return haveAnyElements(schemas, 0);
  }

  private boolean haveAnyElements(SchemaCombination schemas, int depth) {
    ValueKind kind = meanings.read(schemas).kind();
    SchemaCombination elements = null;
    if (kind instanceof Elements list) {
      elements = list.element();
    } else if (kind instanceof Members members) {
      elements = members.value();
    }
    if (elements == null || depth > SchemaLimits.MAX_COLLECTIONS_IN_A_ROW) {
      return false;
    }
    return (isContainer(meanings.read(elements).kind()) && !areIn(elements))
        || haveAnyElements(elements, depth + 1);
  }

  private static boolean isContainer(ValueKind kind) {
    return kind instanceof Elements || kind.noun().equals("an object");
  }

  private boolean isIn(LocatedSchema schema) {
    JsonNode json = schema.json();
    if (!TypeKeyword.of(json).isEmpty() || json.has("const") || json.has("enum")) {
      return true;
    }
    Boolean before = known.putIfAbsent(schema.location(), false); // for one that leads to itself
    if (before != null) {
      return before;
    }
    boolean stated =
        json.isObject()
            && (meanings.parts(schema).stream().anyMatch(this::isIn)
                || allAlternatives(schema, "oneOf")
                || allAlternatives(schema, "anyOf"));
    known.put(schema.location(), stated);
    return stated;
  }

  private boolean allAlternatives(LocatedSchema schema, String keyword) {
    int alternatives = schema.json().path(keyword).size();
    return alternatives > 0
        && IntStream.range(0, alternatives).allMatch(i -> isIn(schema.at(keyword, i)));
  }
}
