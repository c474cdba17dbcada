package dev.awsevents.codegen.model;

import java.util.List;
import java.util.Optional;

/**
 * What one schema document becomes: a type and the types nested in it.
 *
 * @param type the type of the document itself
 * @param nested in the order in which the document refers to them
 * @param kind what the payload is
 * @param typeParameter name of the type parameter, if there is one
 * @param recognition how the payload is recognised, if it can be
 * @param eventOrigin what the event is sent with whose detail the payload is, if it is one
 */
public record Root(
    TypeDefinition type,
    List<TypeDefinition> nested,
    Kind kind,
    Optional<String> typeParameter,
    Optional<Recognition> recognition,
    Optional<EventOrigin> eventOrigin) {
  /** Its Java name. */
  public TypeName name() {
    return type.name();
  }
}
