package dev.awsevents.cli.schema.type;

import dev.awsevents.codegen.model.TypeName;
import java.util.List;

/**
 * An object with known members.
 *
 * @param open whether members of other names are expected, too
 * @param description what it is; empty if the schema does not say it
 */
public record ObjectType(TypeName name, List<Member> members, boolean open, String description) {}
