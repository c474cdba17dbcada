package dev.awsevents.codegen.model;

import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference.DetailOf;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import java.util.List;
import java.util.Optional;

/**
 * A type with a file of its own, and the types nested in it. Most schema documents become one root.
 *
 * @param type the type of the root itself
 * @param nested the types nested in it, in the order in which the schema refers to them
 * @param kind what the payload is
 * @param typeParameter name of the type parameter, if there is one
 * @param recognition how the payload is recognised, if it can be
 * @param eventOrigin if the payload is the detail of an EventBridge event, what that is sent with
 */
public record Root(
    TypeDefinition type,
    List<TypeDefinition> nested,
    Kind kind,
    Optional<String> typeParameter,
    Optional<Recognition> recognition,
    Optional<EventOrigin> eventOrigin) {
  /** The fields that tell which type its type parameter stands for, if there are such fields. */
  public Optional<DetailOf> detailOf() {
    return type instanceof RecordType record
        ? record.fields().stream()
            .map(Field::type)
            .filter(Parameter.class::isInstance)
            .flatMap(parameter -> ((Parameter) parameter).detailOf().stream())
            .findFirst()
        : Optional.empty();
  }

  /** Its Java name. */
  public TypeName name() {
    return type.name();
  }
}
