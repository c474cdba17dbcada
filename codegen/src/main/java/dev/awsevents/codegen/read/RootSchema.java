package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.model.EventOrigin;
import dev.awsevents.codegen.model.TypeName;
import java.util.Optional;

/**
 * A schema that becomes a root: a type with a file of its own.
 *
 * @param eventOrigin for the detail of an EventBridge event, what the event is sent with
 */
record RootSchema(LocatedSchema schema, TypeName name, Optional<EventOrigin> eventOrigin) {}
