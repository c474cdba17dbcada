package dev.awsevents.cli.schema.type;

import dev.awsevents.cli.schema.type.ValueType.FreeFormType;
import dev.awsevents.cli.schema.type.ValueType.ScalarType;
import dev.awsevents.codegen.model.TypeName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All kinds of a union as one object that has the members of all of them, for formats that tell no
 * kinds apart but read JSON as it comes.
 */
public final class MergedVariants {
  private MergedVariants() {}

  /** The object. A member that is of different types in two kinds is free-form JSON. */
  public static ObjectType of(PayloadModel model, UnionType union) {
    Map<String, Member> merged = new LinkedHashMap<>();
    for (TypeName variant : union.variants()) {
      for (Member member : model.object(variant).members()) {
        ValueType type = withoutConstant(member.type());
        Member before = merged.get(member.wireName());
        if (before == null) {
          String javaName = distinct(member.javaName(), merged.values());
          merged.put(member.wireName(), optional(member, javaName, type));
        } else if (!before.type().equals(type)) {
          merged.put(
              member.wireName(), optional(before, before.javaName(), new FreeFormType(false)));
        }
      }
    }
    return new ObjectType(union.name(), List.copyOf(merged.values()), false, union.description());
  }

  private static ValueType withoutConstant(ValueType type) {
    return type instanceof ScalarType scalar
        ? new ScalarType(scalar.scalar(), null, List.of())
        : type;
  }

  /** Two kinds may have members with names that differ in JSON and are the same in Java. */
  private static String distinct(String javaName, Collection<Member> others) {
    String name = javaName;
    for (int i = 2; isTaken(name, others); i++) {
      name = javaName + i;
    }
    return name;
  }

  private static boolean isTaken(String name, Collection<Member> members) {
    return members.stream().anyMatch(member -> member.javaName().equals(name));
  }

  private static Member optional(Member member, String javaName, ValueType type) {
    return new Member(
        member.wireName(),
        member.aliases(),
        javaName,
        type,
        false,
        member.nullable(),
        member.description(),
        member.deprecated());
  }
}
