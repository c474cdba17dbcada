// Generated from Lists.schema.json; do not edit.
package com.example.x;

import dev.awsevents.LambdaResponse;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableList;
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
 * @param in A list.
 * @param out A list.
 * @param field A list.
 * @param unknown A list.
 * @param value A list.
 * @param list A list.
 * @param map A list.
 * @param entry A list.
 * @param element A list.
 * @param nested A list.
 * @param variant A list.
 * @param parameter A list.
 * @param tag A list.
 * @param keys A list.
 * @param name A list.
 * @param names A list.
 * @param built A list.
 * @param values A list.
 * @param key A list.
 * @param i A list.
 * @param n A list.
 * @param unknownFieldsMap A list.
 * @param cases A list.
 * @param other A list.
 * @param o A list.
 * @param content A list.
 * @param mark A list.
 * @param raw A list.
 * @param type A list.
 * @param codec_ Wire name: <code>codec</code>.
 * @param build A list.
 * @param from A list.
 * @param add A list.
 * @param put A list.
 * @param record A list.
 * @param var A list.
 * @param sealed A list.
 * @param permits A list.
 * @param with A list.
 * @param fields A list.
 * @param items A list.
 * @param equals A list.
 * @param length A list.
 * @param size A list.
 * @param get A list.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Lists(@Omittable List<Lists.Part> in, @Omittable List<Lists.Part> out,
    @Omittable List<Lists.Part> field, @Omittable List<Lists.Part> unknown,
    @Omittable List<Lists.Part> value, @Omittable List<Lists.Part> list,
    @Omittable List<Lists.Part> map, @Omittable List<Lists.Part> entry,
    @Omittable List<Lists.Part> element, @Omittable List<Lists.Part> nested,
    @Omittable List<Lists.Part> variant, @Omittable List<Lists.Part> parameter,
    @Omittable List<Lists.Part> tag, @Omittable List<Lists.Part> keys,
    @Omittable List<Lists.Part> name, @Omittable List<Lists.Part> names,
    @Omittable List<Lists.Part> built, @Omittable List<Lists.Part> values,
    @Omittable List<Lists.Part> key, @Omittable List<Lists.Part> i, @Omittable List<Lists.Part> n,
    @Omittable List<Lists.Part> unknownFieldsMap, @Omittable List<Lists.Part> cases,
    @Omittable List<Lists.Part> other, @Omittable List<Lists.Part> o,
    @Omittable List<Lists.Part> content, @Omittable List<Lists.Part> mark,
    @Omittable List<Lists.Part> raw, @Omittable List<Lists.Part> type,
    @Omittable List<Lists.Part> codec_, @Omittable List<Lists.Part> build,
    @Omittable List<Lists.Part> from, @Omittable List<Lists.Part> add,
    @Omittable List<Lists.Part> put, @Omittable List<Lists.Part> record,
    @Omittable List<Lists.Part> var, @Omittable List<Lists.Part> sealed,
    @Omittable List<Lists.Part> permits, @Omittable List<Lists.Part> with,
    @Omittable List<Lists.Part> fields, @Omittable List<Lists.Part> items,
    @Omittable List<Lists.Part> equals, @Omittable List<Lists.Part> length,
    @Omittable List<Lists.Part> size, @Omittable List<Lists.Part> get,
    @Omittable Map<String, @Nullable Object> unknownFields) implements LambdaResponse {
  /** Copies collections; null stands for an absent one. */
  public Lists {
    in = ImmutableList.copyOf(in);
    out = ImmutableList.copyOf(out);
    field = ImmutableList.copyOf(field);
    unknown = ImmutableList.copyOf(unknown);
    value = ImmutableList.copyOf(value);
    list = ImmutableList.copyOf(list);
    map = ImmutableList.copyOf(map);
    entry = ImmutableList.copyOf(entry);
    element = ImmutableList.copyOf(element);
    nested = ImmutableList.copyOf(nested);
    variant = ImmutableList.copyOf(variant);
    parameter = ImmutableList.copyOf(parameter);
    tag = ImmutableList.copyOf(tag);
    keys = ImmutableList.copyOf(keys);
    name = ImmutableList.copyOf(name);
    names = ImmutableList.copyOf(names);
    built = ImmutableList.copyOf(built);
    values = ImmutableList.copyOf(values);
    key = ImmutableList.copyOf(key);
    i = ImmutableList.copyOf(i);
    n = ImmutableList.copyOf(n);
    unknownFieldsMap = ImmutableList.copyOf(unknownFieldsMap);
    cases = ImmutableList.copyOf(cases);
    other = ImmutableList.copyOf(other);
    o = ImmutableList.copyOf(o);
    content = ImmutableList.copyOf(content);
    mark = ImmutableList.copyOf(mark);
    raw = ImmutableList.copyOf(raw);
    type = ImmutableList.copyOf(type);
    codec_ = ImmutableList.copyOf(codec_);
    build = ImmutableList.copyOf(build);
    from = ImmutableList.copyOf(from);
    add = ImmutableList.copyOf(add);
    put = ImmutableList.copyOf(put);
    record = ImmutableList.copyOf(record);
    var = ImmutableList.copyOf(var);
    sealed = ImmutableList.copyOf(sealed);
    permits = ImmutableList.copyOf(permits);
    with = ImmutableList.copyOf(with);
    fields = ImmutableList.copyOf(fields);
    items = ImmutableList.copyOf(items);
    equals = ImmutableList.copyOf(equals);
    length = ImmutableList.copyOf(length);
    size = ImmutableList.copyOf(size);
    get = ImmutableList.copyOf(get);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .in(ImmutableList.orNull(in))
        .out(ImmutableList.orNull(out))
        .field(ImmutableList.orNull(field))
        .unknown(ImmutableList.orNull(unknown))
        .value(ImmutableList.orNull(value))
        .list(ImmutableList.orNull(list))
        .map(ImmutableList.orNull(map))
        .entry(ImmutableList.orNull(entry))
        .element(ImmutableList.orNull(element))
        .nested(ImmutableList.orNull(nested))
        .variant(ImmutableList.orNull(variant))
        .parameter(ImmutableList.orNull(parameter))
        .tag(ImmutableList.orNull(tag))
        .keys(ImmutableList.orNull(keys))
        .name(ImmutableList.orNull(name))
        .names(ImmutableList.orNull(names))
        .built(ImmutableList.orNull(built))
        .values(ImmutableList.orNull(values))
        .key(ImmutableList.orNull(key))
        .i(ImmutableList.orNull(i))
        .n(ImmutableList.orNull(n))
        .unknownFieldsMap(ImmutableList.orNull(unknownFieldsMap))
        .cases(ImmutableList.orNull(cases))
        .other(ImmutableList.orNull(other))
        .o(ImmutableList.orNull(o))
        .content(ImmutableList.orNull(content))
        .mark(ImmutableList.orNull(mark))
        .raw(ImmutableList.orNull(raw))
        .type(ImmutableList.orNull(type))
        .codec_(ImmutableList.orNull(codec_))
        .build(ImmutableList.orNull(build))
        .from(ImmutableList.orNull(from))
        .add(ImmutableList.orNull(add))
        .put(ImmutableList.orNull(put))
        .record(ImmutableList.orNull(record))
        .var(ImmutableList.orNull(var))
        .sealed(ImmutableList.orNull(sealed))
        .permits(ImmutableList.orNull(permits))
        .with(ImmutableList.orNull(with))
        .fields(ImmutableList.orNull(fields))
        .items(ImmutableList.orNull(items))
        .equals(ImmutableList.orNull(equals))
        .length(ImmutableList.orNull(length))
        .size(ImmutableList.orNull(size))
        .get(ImmutableList.orNull(get))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Lists")
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

  /** Reads and writes the type. */
  public static Codec<Lists> codec() {
    return ListsCodec.INSTANCE;
  }

  /** Builds {@link Lists}. Not safe for use by several threads. */
  public static final class Builder extends ListsBuilder {
    Builder() {}

    /** Adds one element, built by the function. */
    public Builder addIn(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addIn(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addOut(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addOut(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addField(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addField(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addUnknown(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addUnknown(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addValue(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addValue(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addList(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addList(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addMap(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addMap(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addEntry(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addEntry(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addElement(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addElement(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addNested(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addNested(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addVariant(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addVariant(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addParameter(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addParameter(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addTag(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addTag(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addKeys(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addKeys(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addName(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addName(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addNames(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addNames(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addBuilt(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addBuilt(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addValues(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addValues(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addKey(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addKey(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addI(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addI(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addN(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addN(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addUnknownFieldsMap(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addUnknownFieldsMap(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addCases(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addCases(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addOther(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addOther(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addO(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addO(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addContent(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addContent(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addMark(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addMark(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addRaw(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addRaw(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addType(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addType(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addCodec_(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addCodec_(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addBuild(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addBuild(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addFrom(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addFrom(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addAdd(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addAdd(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addPut(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addPut(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addRecord(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addRecord(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addVar(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addVar(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addSealed(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addSealed(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addPermits(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addPermits(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addWith(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addWith(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addFields(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addFields(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addItems(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addItems(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addEquals(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addEquals(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addLength(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addLength(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addSize(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addSize(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addGet(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return addGet(nested.build());
    }

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Lists build() {
      Lists built = super.build();
      RequiredFields.of("Lists")
          .with("in", built.in())
          .with("out", built.out())
          .check();
      return built;
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

    /** Builds {@link Part}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableLists.PartBuilder {
      Builder() {}
    }
  }
}
