package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.MeaningReader;
import dev.awsevents.codegen.meaning.Origin;
import dev.awsevents.codegen.meaning.SchemaCombination;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.SensitivityReader;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.Sensitivity;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import java.util.ArrayList;
import java.util.List;

/** Finds what of records and their fields must not be printed. */
final class SensitiveFields {
  private final SensitivityReader sensitivities;

  SensitiveFields(MeaningReader meanings) {
    this.sensitivities = new SensitivityReader(meanings);
  }

  /**
   * What must not be printed of a field.
   *
   * @throws SchemaException if members are named of anything but a map
   */
  Sensitivity of(SchemaCombination property, TypeReference type) {
    Sensitivity sensitivity = sensitivities.read(property);
    boolean map = type instanceof MapOf || type.equals(new FreeForm(true));
    return map ? sensitivity : withoutMembers(sensitivity, property.first().location());
  }

  /**
   * What must not be printed of a record: all of it, or the sensitive fields by all their names.
   *
   * @throws SchemaException if members are named, which is for maps only
   */
  Sensitivity of(Structure structure) {
    Origin origin = structure.origin();
    Sensitivity own =
        sensitivities.read(new Single(new LocatedSchema(origin.json(), origin.location())));
    if (withoutMembers(own, origin.location()).whole()) {
      return own;
    }
    List<String> names = new ArrayList<>();
    structure
        .properties()
        .forEach(
            (wireName, property) -> {
              if (sensitivities.read(property).isAny()) {
                names.add(wireName);
                names.addAll(new PropertyDeclarations(property).aliases());
              }
            });
    return Sensitivity.of(names);
  }

  private static Sensitivity withoutMembers(Sensitivity sensitivity, SchemaLocation location) {
    if (!sensitivity.members().isEmpty()) {
      throw new SchemaException(
          location,
          "x-sensitive lists names, but this does not become a map",
          "write true, or mark the sensitive properties of the object");
    }
    return sensitivity;
  }
}
