package dev.awsevents.codegen.read;

import dev.awsevents.codegen.model.EventOrigin;
import dev.awsevents.codegen.model.TypeName;
import java.util.Optional;

/**
 * A schema that becomes a type of its own file.
 *
 * @param eventOrigin what the event is sent with whose detail it describes
 */
record RootSchema(Place place, TypeName name, Optional<EventOrigin> eventOrigin) {}
