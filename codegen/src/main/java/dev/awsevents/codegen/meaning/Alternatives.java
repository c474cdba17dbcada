package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.SchemaCombination.Any;
import dev.awsevents.codegen.meaning.ValueKind.Anything;
import dev.awsevents.codegen.meaning.ValueKind.Choice;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Mixed;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.OnlyNull;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.meaning.ValueKind.TrueOrFalse;
import dev.awsevents.codegen.model.SchemaLocation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the meaning of a value for which one of several schemas holds, as in {@code oneOf}. */
final class Alternatives {
  private final MeaningReader reader;
  private final Consumer<String> warnings;

  /** Where objects have become free-form JSON, to warn of each only once. */
  private final Set<SchemaLocation> freeForm = new HashSet<>();

  Alternatives(MeaningReader reader, Consumer<String> warnings) {
    this.reader = reader;
    this.warnings = warnings;
  }

  /** The meaning of a value that has one of several meanings. */
  Meaning join(List<Meaning> meanings, Origin origin) {
    return join(meanings, null, origin);
  }

  /**
   * The meaning of a value that has one of several meanings.
   *
   * @param discriminator the value of OpenAPI's keyword {@code discriminator}, or null
   */
  Meaning join(List<Meaning> meanings, @Nullable JsonNode discriminator, Origin origin) {
    boolean nullable = meanings.stream().anyMatch(Meaning::nullable);
    Map<String, ValueKind> distinct = new LinkedHashMap<>();
    boolean anything = false;
    for (Meaning meaning : meanings) {
      anything |= meaning.isAnything();
      if (!meaning.isAnything() && !(meaning.kind() instanceof OnlyNull)) {
        flatten(meaning.kind()).forEach(each -> distinct.putIfAbsent(key(each), each));
      }
    }
    List<ValueKind> kinds = List.copyOf(distinct.values());
    if (kinds.isEmpty() || anything) {
      return new Meaning(
          anything ? new Anything(origin) : new OnlyNull(origin), nullable || !anything);
    }
    boolean implied = meanings.stream().anyMatch(Meaning::implied);
    return new Meaning(joinKinds(kinds, discriminator, origin), nullable, implied);
  }

  /** A schema may describe several kinds, which share its identity. */
  private static String key(ValueKind kind) {
    return kind.getClass().getSimpleName() + " " + kind.origin().identity();
  }

  /** Replaces a choice by its variants, unless it has a name and so becomes a type of its own. */
  private static List<ValueKind> flatten(ValueKind kind) {
    if (kind instanceof Mixed mixed) {
      return mixed.kinds();
    }
    return kind instanceof Choice choice && !choice.origin().isNamed()
        ? choice.variants()
        : List.of(kind);
  }

  private ValueKind joinKinds(
      List<ValueKind> kinds, @Nullable JsonNode discriminator, Origin origin) {
    if (kinds.size() == 1) {
      return kinds.get(0);
    }
    if (all(kinds, Text.class::isInstance)) {
      return ScalarAlternatives.join(each(kinds, Text.class), origin);
    }
    if (all(kinds, Numeric.class::isInstance)) {
      return ScalarAlternatives.joinNumbers(each(kinds, Numeric.class), origin);
    }
    if (all(kinds, TrueOrFalse.class::isInstance)) {
      return new TrueOrFalse(origin, List.of());
    }
    if (all(kinds, Elements.class::isInstance)) {
      List<Elements> lists = each(kinds, Elements.class);
      boolean orSingle = lists.stream().anyMatch(Elements::orSingle);
      return new Elements(origin, any(lists.stream().map(Elements::element)), orSingle);
    }
    if (all(kinds, Members.class::isInstance)) {
      return new Members(origin, any(each(kinds, Members.class).stream().map(Members::value)));
    }
    if (all(kinds, Alternatives::isVariant) && !haveNothingBesideAMap(kinds)) {
      List<ValueKind> variants =
          withOneMap(kinds, origin).stream().map(Alternatives::variant).toList();
      return new Choice(origin, variants, discriminator);
    }
    if (all(kinds, each -> each.noun().equals("an object"))) {
      if (freeForm.add(origin.location())) {
        warnings.accept(
            origin.location()
                + ": the variants become free-form JSON, because one of them is a map, or any"
                + " object, and nothing tells another one from it");
      }
      return new Members(origin, null);
    }
    Elements listOrSingle = listOrSingle(kinds, origin);
    return listOrSingle == null ? new Mixed(origin, kinds) : listOrSingle;
  }

  private static boolean isVariant(ValueKind kind) {
    return kind instanceof Structure || kind instanceof Choice || kind instanceof Members;
  }

  private static boolean isAnyObject(ValueKind kind) {
    return kind instanceof Members members && members.value() == null;
  }

  /**
   * Whether one of the kinds may have any members, and another one says nothing by which to know
   * it.
   */
  private static boolean haveNothingBesideAMap(List<ValueKind> kinds) {
    return kinds.stream().anyMatch(Members.class::isInstance)
        && kinds.stream()
            .anyMatch(
                kind ->
                    kind instanceof Structure structure
                        && structure.required().isEmpty()
                        && structure.properties().values().stream()
                            .flatMap(SchemaCombination::all)
                            .noneMatch(
                                schema -> schema.json().has("const") || schema.json().has("enum")));
  }

  /** The kinds, with one map for all maps among them: nothing tells those apart. */
  private List<ValueKind> withOneMap(List<ValueKind> kinds, Origin origin) {
    List<Members> maps =
        each(kinds.stream().filter(Members.class::isInstance).toList(), Members.class);
    if (maps.size() < 2) {
      return kinds;
    }
    Members all = new Members(origin.of("map"), any(maps.stream().map(Members::value)));
    return kinds.stream()
        .filter(kind -> !(kind instanceof Members) || kind.equals(maps.get(0)))
        .map(kind -> kind instanceof Members ? all : kind)
        .toList();
  }

  /** Of an object that may have anything, no property is known. */
  private static ValueKind variant(ValueKind kind) {
    return isAnyObject(kind) ? Structure.open(kind.origin()) : kind;
  }

  private static boolean all(List<ValueKind> kinds, Predicate<ValueKind> condition) {
    return kinds.stream().allMatch(condition);
  }

  private static <K extends ValueKind> List<K> each(List<ValueKind> kinds, Class<K> type) {
    return kinds.stream().<K>map(type::cast).toList();
  }

  /** One of several elements or members. Null stands for anything, as it does in those. */
  private static @Nullable SchemaCombination any(Stream<@Nullable SchemaCombination> alternatives) {
    Map<String, SchemaCombination> distinct = new LinkedHashMap<>();
    for (SchemaCombination alternative : alternatives.toList()) {
      if (alternative == null) {
        return null;
      }
      distinct.putIfAbsent(alternative.identity(), alternative);
    }
    List<SchemaCombination> parts = List.copyOf(distinct.values());
    return parts.size() == 1 ? parts.get(0) : new Any(parts);
  }

  /** The list of two kinds, if the other kind is that of its elements; else null. */
  private @Nullable Elements listOrSingle(List<ValueKind> kinds, Origin origin) {
    if (kinds.size() != 2) {
      return null;
    }
    int list = kinds.get(0) instanceof Elements ? 0 : 1;
    if (!(kinds.get(list) instanceof Elements elements) || elements.element() == null) {
      return null;
    }
    ValueKind single = kinds.get(1 - list);
    ValueKind element = reader.tryRead(elements.element()).map(Meaning::kind).orElse(null);
    boolean alike =
        element != null
            && (ScalarAlternatives.isAnyText(single)
                ? element instanceof Text text && ScalarFormat.isText(text)
                : single.noun().equals("an object") && key(single).equals(key(element)));
    return alike ? new Elements(origin, elements.element(), true) : null;
  }
}
