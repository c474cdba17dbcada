// Generated from panel.json; do not edit.
package com.example.r;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What refers to values of several kinds.
 *
 * @param first A value of one of several kinds.
 * @param list A list.
 * @param lists A list.
 * @param map A map.
 * @param loneOrList Free-form JSON: a string or an object or a list.
 * @param orNumber Free-form JSON: a list or a boolean or a number.
 * @param orAnything Free-form JSON: an object or a string.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Panel(Setting first, @Omittable List<Setting> list, @Omittable List<List<Many>> lists,
    @Omittable Map<String, TextOrMap> map, @Nullable Object loneOrList, @Nullable Object orNumber,
    @Nullable Object orAnything, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Panel {
    list = ImmutableList.copyOf(list);
    lists = ImmutableList.copyOf(lists);
    map = ImmutableMap.copyOf(map);
    loneOrList = Immutable.copyOfFreeForm(loneOrList);
    orNumber = Immutable.copyOfFreeForm(orNumber);
    orAnything = Immutable.copyOfFreeForm(orAnything);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .first(first)
        .list(ImmutableList.orNull(list))
        .lists(ImmutableList.orNull(lists))
        .map(ImmutableMap.orNull(map))
        .loneOrList(loneOrList)
        .orNumber(orNumber)
        .orAnything(orAnything)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Panel")
        .add("first", first)
        .add("list", list)
        .add("lists", lists)
        .add("map", map)
        .add("loneOrList", loneOrList)
        .add("orNumber", orNumber)
        .add("orAnything", orAnything)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return PanelConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Panel> codec() {
    return PanelCodec.INSTANCE;
  }

  /**
   * Builds {@link Panel}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code loneOrList}: Free-form JSON: a string or an object or a list.</li>
   * <li>{@code orNumber}: Free-form JSON: a list or a boolean or a number.</li>
   * <li>{@code orAnything}: Free-form JSON: an object or a string.</li>
   * </ul>
   */
  public static final class Builder extends PanelBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Panel build() {
      Panel built = super.build();
      RequiredFields.of("Panel")
          .with("first", built.first())
          .check();
      return built;
    }
  }
}
