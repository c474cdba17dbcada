package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.TypeStatements;
import dev.awsevents.codegen.meaning.ValueKind;
import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.RecordForm;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.Sensitivity;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import java.util.List;

/** Makes records whose only component is the whole value, such as a list or a map. */
final class WholeValues {
  /** The component of a map. */
  static final String ENTRIES = "entries";

  private final MeaningReader meanings;

  WholeValues(MeaningReader meanings) {
    this.meanings = meanings;
  }

  /** A record for one of several kinds of values or objects. */
  RecordType record(
      TypeName name,
      ValueKind kind,
      SchemaCombination schemas,
      TypeReference type,
      String component,
      Documentation documentation) {
    return record(
        kind,
        schemas,
        name,
        RecordForm.VALUE_OR_RAW,
        component,
        type,
        false,
        List.of(),
        documentation);
  }

  /**
   * A record.
   *
   * @param kind what the value is
   * @param schemas the schemas of the value
   * @param anyType whether a value of another type is valid, too
   */
  RecordType record(
      ValueKind kind,
      SchemaCombination schemas,
      TypeName name,
      RecordForm form,
      String component,
      TypeReference type,
      boolean anyType,
      List<String> interfaces,
      Documentation documentation) {
    SchemaLocation location = schemas.first().location();
    Field field =
        new Field(
            "",
            component,
            List.of(),
            type,
            true,
            false,
            anyType,
            new TypeStatements(meanings).haveAnyElements(schemas),
            new NullableElements(meanings).of(kind),
            null,
            null,
            new SensitiveFields(meanings).of(schemas, type),
            documentation,
            location);
    return new RecordType(
        name,
        List.of(field),
        List.of(),
        interfaces,
        List.of(),
        form,
        false,
        Sensitivity.NONE,
        documentation,
        location);
  }
}
