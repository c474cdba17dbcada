// Generated from Scalars.schema.json; do not edit.
package com.example.x;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param in A whole number.
 * @param out A point in time, sent as <code>iso-8601</code>.
 * @param field A map.
 * @param unknown True or false.
 * @param value Text.
 * @param list A whole number.
 * @param map A point in time, sent as <code>iso-8601</code>.
 * @param entry A map.
 * @param element True or false.
 * @param nested Text.
 * @param variant A whole number.
 * @param parameter A point in time, sent as <code>iso-8601</code>.
 * @param tag A map.
 * @param keys True or false.
 * @param name Text.
 * @param names A whole number.
 * @param built A point in time, sent as <code>iso-8601</code>.
 * @param values A map.
 * @param key True or false.
 * @param i Text.
 * @param n A whole number.
 * @param unknownFieldsMap A point in time, sent as <code>iso-8601</code>.
 * @param cases A map.
 * @param other True or false.
 * @param o Text.
 * @param content A whole number.
 * @param mark A point in time, sent as <code>iso-8601</code>.
 * @param raw A map.
 * @param type True or false.
 * @param codec_ Wire name: <code>codec</code>.
 * @param build A whole number.
 * @param from A point in time, sent as <code>iso-8601</code>.
 * @param add A map.
 * @param put True or false.
 * @param record Text.
 * @param var A whole number.
 * @param sealed A point in time, sent as <code>iso-8601</code>.
 * @param permits A map.
 * @param with True or false.
 * @param fields Text.
 * @param items A whole number.
 * @param equals A point in time, sent as <code>iso-8601</code>.
 * @param length A map.
 * @param size True or false.
 * @param get Text.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Scalars(@Nullable Long in, @Nullable Instant out, @Omittable Map<String, Long> field,
    @Nullable Boolean unknown, @Nullable String value, @Nullable Long list, @Nullable Instant map,
    @Omittable Map<String, Long> entry, @Nullable Boolean element, @Nullable String nested,
    @Nullable Long variant, @Nullable Instant parameter, @Omittable Map<String, Long> tag,
    @Nullable Boolean keys, @Nullable String name, @Nullable Long names, @Nullable Instant built,
    @Omittable Map<String, Long> values, @Nullable Boolean key, @Nullable String i,
    @Nullable Long n, @Nullable Instant unknownFieldsMap, @Omittable Map<String, Long> cases,
    @Nullable Boolean other, @Nullable String o, @Nullable Long content, @Nullable Instant mark,
    @Omittable Map<String, Long> raw, @Nullable Boolean type, @Nullable String codec_,
    @Nullable Long build, @Nullable Instant from, @Omittable Map<String, Long> add,
    @Nullable Boolean put, @Nullable String record, @Nullable Long var, @Nullable Instant sealed,
    @Omittable Map<String, Long> permits, @Nullable Boolean with, @Nullable String fields,
    @Nullable Long items, @Nullable Instant equals, @Omittable Map<String, Long> length,
    @Nullable Boolean size, @Nullable String get,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Scalars {
    field = ImmutableMap.copyOf(field);
    entry = ImmutableMap.copyOf(entry);
    tag = ImmutableMap.copyOf(tag);
    values = ImmutableMap.copyOf(values);
    cases = ImmutableMap.copyOf(cases);
    raw = ImmutableMap.copyOf(raw);
    add = ImmutableMap.copyOf(add);
    permits = ImmutableMap.copyOf(permits);
    length = ImmutableMap.copyOf(length);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .in(in)
        .out(out)
        .field(ImmutableMap.orNull(field))
        .unknown(unknown)
        .value(value)
        .list(list)
        .map(map)
        .entry(ImmutableMap.orNull(entry))
        .element(element)
        .nested(nested)
        .variant(variant)
        .parameter(parameter)
        .tag(ImmutableMap.orNull(tag))
        .keys(keys)
        .name(name)
        .names(names)
        .built(built)
        .values(ImmutableMap.orNull(values))
        .key(key)
        .i(i)
        .n(n)
        .unknownFieldsMap(unknownFieldsMap)
        .cases(ImmutableMap.orNull(cases))
        .other(other)
        .o(o)
        .content(content)
        .mark(mark)
        .raw(ImmutableMap.orNull(raw))
        .type(type)
        .codec_(codec_)
        .build(build)
        .from(from)
        .add(ImmutableMap.orNull(add))
        .put(put)
        .record(record)
        .var(var)
        .sealed(sealed)
        .permits(ImmutableMap.orNull(permits))
        .with(with)
        .fields(fields)
        .items(items)
        .equals(equals)
        .length(ImmutableMap.orNull(length))
        .size(size)
        .get(get)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Scalars")
        .add("in", in)
        .add("out", out)
        .add("field", field)
        .add("unknown", unknown)
        .add("value", value)
        .add("list", list)
        .add("map", map)
        .add("entry", entry)
        .add("element", element)
        .add("nested", nested)
        .add("variant", variant)
        .add("parameter", parameter)
        .add("tag", tag)
        .add("keys", keys)
        .add("name", name)
        .add("names", names)
        .add("built", built)
        .add("values", values)
        .add("key", key)
        .add("i", i)
        .add("n", n)
        .add("unknownFieldsMap", unknownFieldsMap)
        .add("cases", cases)
        .add("other", other)
        .add("o", o)
        .add("content", content)
        .add("mark", mark)
        .add("raw", raw)
        .add("type", type)
        .add("codec_", codec_)
        .add("build", build)
        .add("from", from)
        .add("add", add)
        .add("put", put)
        .add("record", record)
        .add("var", var)
        .add("sealed", sealed)
        .add("permits", permits)
        .add("with", with)
        .add("fields", fields)
        .add("items", items)
        .add("equals", equals)
        .add("length", length)
        .add("size", size)
        .add("get", get)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return ScalarsConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Scalars> codec() {
    return ScalarsCodec.INSTANCE;
  }

  /** Builds {@link Scalars}. Not safe for use by several threads. */
  public static final class Builder extends ScalarsBuilder {
    Builder() {}
  }
}
