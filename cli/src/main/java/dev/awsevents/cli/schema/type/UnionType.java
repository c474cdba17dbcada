package dev.awsevents.cli.schema.type;

import dev.awsevents.codegen.model.TypeName;
import java.util.List;

/**
 * One of several kinds of objects.
 *
 * @param variants the kinds: {@link PayloadModel#object}
 * @param wrapper whether each variant is an object of one member, which only wraps a value
 * @param description what it is; empty if the schema does not say it
 */
public record UnionType(
    TypeName name, List<TypeName> variants, boolean wrapper, String description) {}
