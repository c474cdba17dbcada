package dev.awsevents.cli.show;

import dev.awsevents.codegen.model.Distinction;
import dev.awsevents.codegen.model.Distinction.ByMember;
import dev.awsevents.codegen.model.Distinction.ByPresence;
import dev.awsevents.codegen.model.Distinction.Case;
import dev.awsevents.codegen.model.Distinction.Only;
import dev.awsevents.codegen.model.Distinction.Presence;
import dev.awsevents.codegen.model.Distinction.Trait;
import dev.awsevents.codegen.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in words by what a variant of a union is known. */
final class VariantConditions {
  private VariantConditions() {}

  /** The conditions that an object of the variant meets. */
  static String of(TypeName variant, Distinction<TypeName> distinction) {
    List<String> conditions = conditions(variant, distinction);
    return conditions == null || conditions.isEmpty()
        ? "it is no other variant"
        : String.join(", and ", conditions);
  }

  /** The conditions, or null if the distinction does not lead to the variant. */
  private static @Nullable List<String> conditions(
      TypeName variant, Distinction<TypeName> distinction) {
    if (distinction instanceof ByMember<TypeName> member) {
      for (Case<TypeName> each : member.cases()) {
        List<String> next = conditions(variant, each.then());
        if (next != null) {
          next.add(0, condition(member, each));
          return next;
        }
      }
      return member.otherwise() == null ? null : conditions(variant, member.otherwise());
    }
    if (distinction instanceof ByPresence<TypeName> presence) {
      for (Presence<TypeName> candidate : presence.candidates()) {
        if (candidate.variant().equals(variant)) {
          return presence(candidate);
        }
      }
      return null;
    }
    return ((Only<TypeName>) distinction).variant().equals(variant) ? new ArrayList<>() : null;
  }

  private static String condition(ByMember<TypeName> member, Case<TypeName> each) {
    return String.join(".", member.path())
        + (member.trait() == Trait.KIND ? " is of the kind " : " is ")
        + String.join(" or ", each.values());
  }

  private static List<String> presence(Presence<TypeName> candidate) {
    List<String> conditions = new ArrayList<>();
    if (!candidate.present().isEmpty()) {
      conditions.add("it has " + String.join(", ", candidate.present()));
    }
    if (!candidate.absent().isEmpty()) {
      conditions.add("it has no " + String.join(", ", candidate.absent()));
    }
    return conditions;
  }
}
