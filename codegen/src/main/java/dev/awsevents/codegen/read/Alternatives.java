package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.read.Description.Any;
import dev.awsevents.codegen.read.Meaning.Anything;
import dev.awsevents.codegen.read.Meaning.Choice;
import dev.awsevents.codegen.read.Meaning.Elements;
import dev.awsevents.codegen.read.Meaning.Members;
import dev.awsevents.codegen.read.Meaning.Mixed;
import dev.awsevents.codegen.read.Meaning.Nothing;
import dev.awsevents.codegen.read.Meaning.Numeric;
import dev.awsevents.codegen.read.Meaning.Structure;
import dev.awsevents.codegen.read.Meaning.Text;
import dev.awsevents.codegen.read.Meaning.Truth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What holds when one of several schemas holds. */
final class Alternatives {
  private final MeaningReader reader;

  Alternatives(MeaningReader reader) {
    this.reader = reader;
  }

  /**
   * Joins readings.
   *
   * @param beside whether something else is said of the value, which a variant that says nothing
   *     only restricts
   * @param discriminator that of OpenAPI, or null
   */
  Reading join(
      List<Reading> readings, boolean beside, @Nullable JsonNode discriminator, Origin origin) {
    boolean nullable = readings.stream().anyMatch(Reading::nullable);
    Map<String, Meaning> distinct = new LinkedHashMap<>();
    boolean anything = false;
    for (Reading reading : readings) {
      anything |= reading.isAnything();
      if (!reading.isAnything() && !(reading.meaning() instanceof Nothing)) {
        flatten(reading.meaning()).forEach(each -> distinct.putIfAbsent(key(each), each));
      }
    }
    List<Meaning> meanings = List.copyOf(distinct.values());
    if (meanings.isEmpty() || (anything && !beside)) {
      return new Reading(
          anything ? new Anything(origin) : new Nothing(origin), nullable || !anything);
    }
    return new Reading(join(meanings, discriminator, origin), nullable);
  }

  /** Kinds of one schema have its identity in common. */
  private static String key(Meaning meaning) {
    return meaning.getClass().getSimpleName() + " " + meaning.origin().identity();
  }

  /** Alternatives of alternatives are alternatives, unless they have a name of their own. */
  private static List<Meaning> flatten(Meaning meaning) {
    if (meaning instanceof Mixed mixed) {
      return mixed.kinds();
    }
    boolean inline = meaning instanceof Choice && !meaning.origin().isNamed();
    return inline ? ((Choice) meaning).variants() : List.of(meaning);
  }

  private Meaning join(List<Meaning> meanings, @Nullable JsonNode discriminator, Origin origin) {
    if (meanings.size() == 1) {
      return meanings.get(0);
    }
    if (all(meanings, Text.class::isInstance)) {
      return Scalars.anyText(each(meanings, Text.class), origin);
    }
    if (all(meanings, Numeric.class::isInstance)) {
      return Scalars.anyNumber(each(meanings, Numeric.class), origin);
    }
    if (all(meanings, Truth.class::isInstance)) {
      return new Truth(origin, List.of());
    }
    if (all(meanings, Elements.class::isInstance)) {
      List<Elements> lists = each(meanings, Elements.class);
      boolean lone = lists.stream().anyMatch(Elements::lone);
      return new Elements(origin, any(lists.stream().map(Elements::element)), lone);
    }
    if (all(meanings, each -> each instanceof Structure || each instanceof Choice)) {
      return new Choice(origin, meanings, discriminator);
    }
    if (all(meanings, Members.class::isInstance)) {
      return new Members(origin, any(each(meanings, Members.class).stream().map(Members::value)));
    }
    if (all(meanings, each -> each.noun().equals("an object"))) {
      return new Members(origin, null);
    }
    Elements loneOrList = loneOrList(meanings, origin);
    return loneOrList == null ? new Mixed(origin, meanings) : loneOrList;
  }

  private static boolean all(List<Meaning> meanings, Predicate<Meaning> condition) {
    return meanings.stream().allMatch(condition);
  }

  private static <M extends Meaning> List<M> each(List<Meaning> meanings, Class<M> type) {
    return meanings.stream().<M>map(type::cast).toList();
  }

  /** Null, which is anything, if one of them is. */
  private static @Nullable Description any(Stream<@Nullable Description> descriptions) {
    Map<String, Description> distinct = new LinkedHashMap<>();
    for (Description description : descriptions.toList()) {
      if (description == null) {
        return null;
      }
      distinct.putIfAbsent(description.identity(), description);
    }
    List<Description> parts = List.copyOf(distinct.values());
    return parts.size() == 1 ? parts.get(0) : new Any(parts);
  }

  /** Whether a value may stand for a list of one such value. */
  private @Nullable Elements loneOrList(List<Meaning> meanings, Origin origin) {
    if (meanings.size() != 2) {
      return null;
    }
    int list = meanings.get(0) instanceof Elements ? 0 : 1;
    if (!(meanings.get(list) instanceof Elements elements) || elements.element() == null) {
      return null;
    }
    Meaning lone = meanings.get(1 - list);
    Meaning element = reader.tryRead(elements.element()).map(Reading::meaning).orElse(null);
    boolean alike =
        element != null
            && (Scalars.isPlainText(lone)
                ? Scalars.isPlainText(element)
                : lone.noun().equals("an object") && key(lone).equals(key(element)));
    return alike ? new Elements(origin, elements.element(), true) : null;
  }
}
