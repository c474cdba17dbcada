package dev.awsevents.codegen.model;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a codec tells the variants of a union apart: a tree of questions about an object. An object
 * that no answer fits is an unknown variant.
 *
 * @param <V> what stands for a variant
 */
public sealed interface Distinction<V> {
  /** What a member tells. */
  enum Trait {
    /** Its text, if it is a scalar. */
    TEXT,
    /** The kind of its value, by the name that JSON Schema has for it. */
    KIND
  }

  /** Nothing is left to ask. */
  record Only<V>(V variant) implements Distinction<V> {}

  /**
   * One member tells.
   *
   * @param path wire name of the member; if it is inside another one, the name of that goes before
   * @param otherwise what to ask if no case fits; null if the variant is unknown then
   */
  record ByMember<V>(
      List<String> path, Trait trait, List<Case<V>> cases, @Nullable Distinction<V> otherwise)
      implements Distinction<V> {}

  /** What to ask if a member has one of these values or kinds. */
  record Case<V>(List<String> values, Distinction<V> then) {}

  /**
   * The members that are there tell.
   *
   * @param keys wire names of all members that matter
   * @param candidates the first that fits counts
   */
  record ByPresence<V>(List<String> keys, List<Presence<V>> candidates) implements Distinction<V> {}

  /**
   * The members by which a variant is known.
   *
   * @param present wire names of those that must be there
   * @param absent wire names of those that must not be there
   */
  record Presence<V>(Set<String> present, Set<String> absent, V variant) {}

  /** The same tree with something else for each variant. */
  default <W> Distinction<W> map(Function<V, W> function) {
    if (this instanceof Only<V> only) {
      return new Only<>(function.apply(only.variant()));
    }
    if (this instanceof ByMember<V> member) {
      return new ByMember<>(
          member.path(),
          member.trait(),
          member.cases().stream()
              .map(each -> new Case<>(each.values(), each.then().map(function)))
              .toList(),
          member.otherwise() == null ? null : member.otherwise().map(function));
    }
    ByPresence<V> presence = (ByPresence<V>) this;
    return new ByPresence<>(
        presence.keys(),
        presence.candidates().stream()
            .map(
                each ->
                    new Presence<>(each.present(), each.absent(), function.apply(each.variant())))
            .toList());
  }

  /** The questions about one member, this one and those that follow from it. */
  default Stream<ByMember<V>> members() {
    if (!(this instanceof ByMember<V> member)) {
      return Stream.empty();
    }
    Stream<Distinction<V>> next = member.cases().stream().map(Case::then);
    return Stream.concat(
        Stream.of(member),
        Stream.concat(next, Stream.ofNullable(member.otherwise())).flatMap(Distinction::members));
  }

  /** Whether a variant has nothing of its own: it is what an object is that is no other one. */
  default boolean hasCatchAll() {
    if (this instanceof ByPresence<V> presence) {
      return presence.candidates().stream().anyMatch(each -> each.present().isEmpty());
    }
    return this instanceof ByMember<V> member
        && (member.otherwise() instanceof Only<V>
            || (member.otherwise() != null && member.otherwise().hasCatchAll())
            || member.cases().stream().anyMatch(each -> each.then().hasCatchAll()));
  }

  /** The texts of a member that stand for one variant; empty if others have to be asked for. */
  default List<String> textsOf(V variant) {
    if (this instanceof ByMember<V> member && member.trait() == Trait.TEXT) {
      for (Case<V> each : member.cases()) {
        if (each.then().equals(new Only<>(variant))) {
          return each.values();
        }
      }
    }
    return List.of();
  }
}
