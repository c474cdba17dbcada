package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.model.EventOrigin;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.naming.GeneratedNames;
import dev.awsevents.codegen.naming.ReservedNames;
import dev.awsevents.codegen.naming.UniqueNames;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Names the roots of one document. What is added first has the better name, and is added once. */
final class NewRoots {
  private final URI document;
  private final String packageName;
  private final UniqueNames names = new UniqueNames(ReservedNames::isRootTypeName);
  private final Set<SchemaLocation> added = new HashSet<>();
  private final List<RootSchema> roots = new ArrayList<>();

  NewRoots(URI document, String packageName) {
    this.document = document;
    this.packageName = packageName;
  }

  /** The document whose roots they are. */
  URI document() {
    return document;
  }

  /** Adds a root, which may say itself that it is the detail of events. */
  void add(LocatedSchema schema, String natural) {
    add(schema, natural, EventOriginReader.read(schema.json(), schema.location()));
  }

  void add(LocatedSchema schema, String natural, Optional<EventOrigin> origin) {
    if (!added.add(schema.location())) {
      return;
    }
    String name = names.add(natural);
    GeneratedNames.siblings(name).forEach(names::reserve);
    roots.add(new RootSchema(schema, new TypeName(packageName, name, ""), origin));
  }

  boolean isEmpty() {
    return roots.isEmpty();
  }

  List<RootSchema> list() {
    return List.copyOf(roots);
  }
}
