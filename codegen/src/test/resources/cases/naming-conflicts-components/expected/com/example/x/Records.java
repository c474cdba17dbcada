// Generated from Records.schema.json; do not edit.
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
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param in An object.
 * @param out An object.
 * @param field An object.
 * @param unknown An object.
 * @param value An object.
 * @param list An object.
 * @param map An object.
 * @param entry An object.
 * @param element An object.
 * @param nested An object.
 * @param variant An object.
 * @param parameter An object.
 * @param tag An object.
 * @param keys An object.
 * @param name An object.
 * @param names An object.
 * @param built An object.
 * @param values An object.
 * @param key An object.
 * @param i An object.
 * @param n An object.
 * @param unknownFieldsMap An object.
 * @param cases An object.
 * @param other An object.
 * @param o An object.
 * @param content An object.
 * @param mark An object.
 * @param raw An object.
 * @param type An object.
 * @param codec_ Wire name: <code>codec</code>.
 * @param build An object.
 * @param from An object.
 * @param add An object.
 * @param put An object.
 * @param record An object.
 * @param var An object.
 * @param sealed An object.
 * @param permits An object.
 * @param with An object.
 * @param fields An object.
 * @param items An object.
 * @param equals An object.
 * @param length An object.
 * @param size An object.
 * @param get An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Records(Records. @Nullable Part in, Records. @Nullable Part out,
    Records. @Nullable Part field, Records. @Nullable Part unknown, Records. @Nullable Part value,
    Records. @Nullable Part list, Records. @Nullable Part map, Records. @Nullable Part entry,
    Records. @Nullable Part element, Records. @Nullable Part nested,
    Records. @Nullable Part variant, Records. @Nullable Part parameter, Records. @Nullable Part tag,
    Records. @Nullable Part keys, Records. @Nullable Part name, Records. @Nullable Part names,
    Records. @Nullable Part built, Records. @Nullable Part values, Records. @Nullable Part key,
    Records. @Nullable Part i, Records. @Nullable Part n, Records. @Nullable Part unknownFieldsMap,
    Records. @Nullable Part cases, Records. @Nullable Part other, Records. @Nullable Part o,
    Records. @Nullable Part content, Records. @Nullable Part mark, Records. @Nullable Part raw,
    Records. @Nullable Part type, Records. @Nullable Part codec_, Records. @Nullable Part build,
    Records. @Nullable Part from, Records. @Nullable Part add, Records. @Nullable Part put,
    Records. @Nullable Part record, Records. @Nullable Part var, Records. @Nullable Part sealed,
    Records. @Nullable Part permits, Records. @Nullable Part with, Records. @Nullable Part fields,
    Records. @Nullable Part items, Records. @Nullable Part equals, Records. @Nullable Part length,
    Records. @Nullable Part size, Records. @Nullable Part get,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Records {
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
    return new RecordText("Records")
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
    return RecordsConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Records> codec() {
    return RecordsCodec.INSTANCE;
  }

  /** Builds {@link Records}. Not safe for use by several threads. */
  public static final class Builder extends RecordsBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder in(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return in(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder out(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return out(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder field(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return field(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder unknown(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return unknown(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder value(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return value(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder list(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return list(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder map(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return map(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder entry(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return entry(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder element(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return element(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder nested(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return nested(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder variant(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return variant(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder parameter(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return parameter(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder tag(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return tag(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder keys(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return keys(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder name(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return name(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder names(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return names(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder built(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return built(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder values(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return values(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder key(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return key(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder i(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return i(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder n(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return n(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder unknownFieldsMap(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return unknownFieldsMap(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder cases(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return cases(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder other(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return other(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder o(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return o(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder content(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return content(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder mark(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return mark(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder raw(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return raw(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder type(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return type(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder codec_(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return codec_(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder build(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return build(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder from(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return from(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder add(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return add(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder put(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return put(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder record(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return record(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder var(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return var(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder sealed(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return sealed(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder permits(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return permits(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder with(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return with(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder fields(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return fields(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder items(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return items(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder equals(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return equals(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder length(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return length(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder size(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return size(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder get(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return get(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Part(@Nullable String a, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Part {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Part")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return RecordsConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Part}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableRecords.PartBuilder {
      Builder() {}
    }
  }
}
