// Generated from Generic.schema.json; do not edit.
package com.example.x;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.FreeForm;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param in Text.
 * @param out Text.
 * @param field Text.
 * @param unknown Text.
 * @param value Text.
 * @param list Text.
 * @param map Text.
 * @param entry Text.
 * @param element Text.
 * @param nested Text.
 * @param variant Text.
 * @param tag Text.
 * @param keys Text.
 * @param name Text.
 * @param names Text.
 * @param built Text.
 * @param values Text.
 * @param key Text.
 * @param i Text.
 * @param n Text.
 * @param unknownFieldsMap Text.
 * @param cases Text.
 * @param other Text.
 * @param o Text.
 * @param content Text.
 * @param mark Text.
 * @param raw Text.
 * @param type Text.
 * @param codec_ Wire name: <code>codec</code>.
 * @param build Text.
 * @param from Text.
 * @param add Text.
 * @param put Text.
 * @param record Text.
 * @param var Text.
 * @param sealed Text.
 * @param permits Text.
 * @param with Text.
 * @param fields Text.
 * @param items Text.
 * @param equals Text.
 * @param length Text.
 * @param size Text.
 * @param get Text.
 * @param parameter The generic part.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 * @param <T> type of the generic part
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Generic<T>(@Nullable String in, @Nullable String out, @Nullable String field,
    @Nullable String unknown, @Nullable String value, @Nullable String list, @Nullable String map,
    @Nullable String entry, @Nullable String element, @Nullable String nested,
    @Nullable String variant, @Nullable String tag, @Nullable String keys, @Nullable String name,
    @Nullable String names, @Nullable String built, @Nullable String values, @Nullable String key,
    @Nullable String i, @Nullable String n, @Nullable String unknownFieldsMap,
    @Nullable String cases, @Nullable String other, @Nullable String o, @Nullable String content,
    @Nullable String mark, @Nullable String raw, @Nullable String type, @Nullable String codec_,
    @Nullable String build, @Nullable String from, @Nullable String add, @Nullable String put,
    @Nullable String record, @Nullable String var, @Nullable String sealed,
    @Nullable String permits, @Nullable String with, @Nullable String fields,
    @Nullable String items, @Nullable String equals, @Nullable String length, @Nullable String size,
    @Nullable String get, @Nullable T parameter,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Generic {
    parameter = Immutable.copyGeneric(parameter);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /**
   * A builder in which nothing is set.
   *
   * @param <T> type of the generic part
   */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** A builder in which everything is set as it is here. */
  public Builder<T> toBuilder() {
    return new Builder<T>()
        .in(in)
        .out(out)
        .field(field)
        .unknown(unknown)
        .value(value)
        .list(list)
        .map(map)
        .entry(entry)
        .element(element)
        .nested(nested)
        .variant(variant)
        .tag(tag)
        .keys(keys)
        .name(name)
        .names(names)
        .built(built)
        .values(values)
        .key(key)
        .i(i)
        .n(n)
        .unknownFieldsMap(unknownFieldsMap)
        .cases(cases)
        .other(other)
        .o(o)
        .content(content)
        .mark(mark)
        .raw(raw)
        .type(type)
        .codec_(codec_)
        .build(build)
        .from(from)
        .add(add)
        .put(put)
        .record(record)
        .var(var)
        .sealed(sealed)
        .permits(permits)
        .with(with)
        .fields(fields)
        .items(items)
        .equals(equals)
        .length(length)
        .size(size)
        .get(get)
        .parameter(parameter)
        .unknownFields(unknownFields);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Generic<?> that
        && Objects.equals(in, that.in)
        && Objects.equals(out, that.out)
        && Objects.equals(field, that.field)
        && Objects.equals(unknown, that.unknown)
        && Objects.equals(value, that.value)
        && Objects.equals(list, that.list)
        && Objects.equals(map, that.map)
        && Objects.equals(entry, that.entry)
        && Objects.equals(element, that.element)
        && Objects.equals(nested, that.nested)
        && Objects.equals(variant, that.variant)
        && Objects.equals(tag, that.tag)
        && Objects.equals(keys, that.keys)
        && Objects.equals(name, that.name)
        && Objects.equals(names, that.names)
        && Objects.equals(built, that.built)
        && Objects.equals(values, that.values)
        && Objects.equals(key, that.key)
        && Objects.equals(i, that.i)
        && Objects.equals(n, that.n)
        && Objects.equals(unknownFieldsMap, that.unknownFieldsMap)
        && Objects.equals(cases, that.cases)
        && Objects.equals(other, that.other)
        && Objects.equals(o, that.o)
        && Objects.equals(content, that.content)
        && Objects.equals(mark, that.mark)
        && Objects.equals(raw, that.raw)
        && Objects.equals(type, that.type)
        && Objects.equals(codec_, that.codec_)
        && Objects.equals(build, that.build)
        && Objects.equals(from, that.from)
        && Objects.equals(add, that.add)
        && Objects.equals(put, that.put)
        && Objects.equals(record, that.record)
        && Objects.equals(var, that.var)
        && Objects.equals(sealed, that.sealed)
        && Objects.equals(permits, that.permits)
        && Objects.equals(with, that.with)
        && Objects.equals(fields, that.fields)
        && Objects.equals(items, that.items)
        && Objects.equals(equals, that.equals)
        && Objects.equals(length, that.length)
        && Objects.equals(size, that.size)
        && Objects.equals(get, that.get)
        && FreeForm.equal(parameter, that.parameter)
        && Objects.equals(unknownFields, that.unknownFields));
  }

  @Override
  public int hashCode() {
    return Objects.hash(in, out, field, unknown, value, list, map, entry, element, nested, variant,
        tag, keys, name, names, built, values, key, i, n, unknownFieldsMap, cases, other, o,
        content, mark, raw, type, codec_, build, from, add, put, record, var, sealed, permits, with,
        fields, items, equals, length, size, get, FreeForm.hash(parameter), unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Generic")
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
        .add("parameter", parameter)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return GenericConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type with free-form JSON as its generic part. */
  public static Codec<Generic<Object>> codec() {
    return GenericCodec.INSTANCE;
  }

  /**
   * Reads and writes the type with a generic part of a generated type.
   *
   * @param type of the generic part; {@code Object.class} for free-form JSON
   * @param <T> type of the generic part
   * @throws IllegalArgumentException if it is no generated type
   */
  public static <T> Codec<Generic<T>> codec(Class<T> type) {
    return new GenericCodec<>(Codecs.of(type));
  }

  /**
   * Reads and writes the type with a generic part that has the codec.
   *
   * @param parameter reads and writes the generic part
   * @param <T> type of the generic part
   */
  public static <T> Codec<Generic<T>> codec(Codec<T> parameter) {
    return new GenericCodec<>(parameter);
  }

  /** Builds {@link Generic}. Not safe for use by several threads. */
  public static final class Builder<T> extends GenericBuilder<T> {
    Builder() {}
  }
}
