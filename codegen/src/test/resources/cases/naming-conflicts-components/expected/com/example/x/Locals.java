// Generated from Locals.schema.json; do not edit.
package com.example.x;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
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
 * @param parameter Text.
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
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Locals(@Nullable String in, @Nullable String out, @Nullable String field,
    @Nullable String unknown, @Nullable String value, @Nullable String list, @Nullable String map,
    @Nullable String entry, @Nullable String element, @Nullable String nested,
    @Nullable String variant, @Nullable String parameter, @Nullable String tag,
    @Nullable String keys, @Nullable String name, @Nullable String names, @Nullable String built,
    @Nullable String values, @Nullable String key, @Nullable String i, @Nullable String n,
    @Nullable String unknownFieldsMap, @Nullable String cases, @Nullable String other,
    @Nullable String o, @Nullable String content, @Nullable String mark, @Nullable String raw,
    @Nullable String type, @Nullable String codec_, @Nullable String build, @Nullable String from,
    @Nullable String add, @Nullable String put, @Nullable String record, @Nullable String var,
    @Nullable String sealed, @Nullable String permits, @Nullable String with,
    @Nullable String fields, @Nullable String items, @Nullable String equals,
    @Nullable String length, @Nullable String size, @Nullable String get,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Locals {
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
        .field(field)
        .unknown(unknown)
        .value(value)
        .list(list)
        .map(map)
        .entry(entry)
        .element(element)
        .nested(nested)
        .variant(variant)
        .parameter(parameter)
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
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Locals")
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
    return LocalsConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Locals> codec() {
    return LocalsCodec.INSTANCE;
  }

  /** Builds {@link Locals}. Not safe for use by several threads. */
  public static final class Builder extends LocalsBuilder {
    Builder() {}
  }
}
