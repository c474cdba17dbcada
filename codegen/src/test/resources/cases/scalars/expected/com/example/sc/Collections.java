// Generated from Collections.schema.json; do not edit.
package com.example.sc;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import dev.awsevents.value.Bytes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param textList A list.
 * @param flagList A list.
 * @param whole32List A list.
 * @param whole64List A list.
 * @param integerList A list.
 * @param numberList A list.
 * @param floatingList A list.
 * @param int32TextList A list.
 * @param int64TextList A list.
 * @param bytesList A list.
 * @param signedBytesList A list.
 * @param anythingList A list.
 * @param yesList A list.
 * @param freeObjectList A list.
 * @param freeListList A list.
 * @param freeMapList A list.
 * @param otherFormatList A list.
 * @param textMap A map.
 * @param flagMap A map.
 * @param whole32Map A map.
 * @param whole64Map A map.
 * @param integerMap A map.
 * @param numberMap A map.
 * @param floatingMap A map.
 * @param int32TextMap A map.
 * @param int64TextMap A map.
 * @param bytesMap A map.
 * @param signedBytesMap A map.
 * @param anythingMap A map.
 * @param yesMap Any JSON object.
 * @param freeObjectMap A map.
 * @param freeListMap A map.
 * @param freeMapMap A map.
 * @param otherFormatMap A map.
 * @param intLists A list.
 * @param flagListMap A map.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Collections(@Omittable List<String> textList, @Omittable List<Boolean> flagList,
    @Omittable List<Integer> whole32List, @Omittable List<Long> whole64List,
    @Omittable List<Long> integerList, @Omittable List<BigDecimal> numberList,
    @Omittable List<Double> floatingList, @Omittable List<Integer> int32TextList,
    @Omittable List<Long> int64TextList, @Omittable List<Bytes> bytesList,
    @Omittable List<Bytes> signedBytesList, @Omittable List<@Nullable Object> anythingList,
    @Omittable List<@Nullable Object> yesList,
    @Omittable List<Map<String, @Nullable Object>> freeObjectList,
    @Omittable List<List<@Nullable Object>> freeListList,
    @Omittable List<Map<String, @Nullable Object>> freeMapList,
    @Omittable List<String> otherFormatList, @Omittable Map<String, String> textMap,
    @Omittable Map<String, Boolean> flagMap, @Omittable Map<String, Integer> whole32Map,
    @Omittable Map<String, Long> whole64Map, @Omittable Map<String, Long> integerMap,
    @Omittable Map<String, BigDecimal> numberMap, @Omittable Map<String, Double> floatingMap,
    @Omittable Map<String, Integer> int32TextMap, @Omittable Map<String, Long> int64TextMap,
    @Omittable Map<String, Bytes> bytesMap, @Omittable Map<String, Bytes> signedBytesMap,
    @Omittable Map<String, @Nullable Object> anythingMap,
    @Omittable Map<String, @Nullable Object> yesMap,
    @Omittable Map<String, Map<String, @Nullable Object>> freeObjectMap,
    @Omittable Map<String, List<@Nullable Object>> freeListMap,
    @Omittable Map<String, Map<String, @Nullable Object>> freeMapMap,
    @Omittable Map<String, String> otherFormatMap, @Omittable List<List<Long>> intLists,
    @Omittable Map<String, List<Boolean>> flagListMap,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Collections {
    textList = ImmutableList.copyOf(textList);
    flagList = ImmutableList.copyOf(flagList);
    whole32List = ImmutableList.copyOf(whole32List);
    whole64List = ImmutableList.copyOf(whole64List);
    integerList = ImmutableList.copyOf(integerList);
    numberList = ImmutableList.copyOf(numberList);
    floatingList = ImmutableList.copyOf(floatingList);
    int32TextList = ImmutableList.copyOf(int32TextList);
    int64TextList = ImmutableList.copyOf(int64TextList);
    bytesList = ImmutableList.copyOf(bytesList);
    signedBytesList = ImmutableList.copyOf(signedBytesList);
    anythingList = ImmutableList.copyOfFreeForm(anythingList);
    yesList = ImmutableList.copyOfFreeForm(yesList);
    freeObjectList = ImmutableList.copyOfFreeForm(freeObjectList);
    freeListList = ImmutableList.copyOfFreeForm(freeListList);
    freeMapList = ImmutableList.copyOfFreeForm(freeMapList);
    otherFormatList = ImmutableList.copyOf(otherFormatList);
    textMap = ImmutableMap.copyOf(textMap);
    flagMap = ImmutableMap.copyOf(flagMap);
    whole32Map = ImmutableMap.copyOf(whole32Map);
    whole64Map = ImmutableMap.copyOf(whole64Map);
    integerMap = ImmutableMap.copyOf(integerMap);
    numberMap = ImmutableMap.copyOf(numberMap);
    floatingMap = ImmutableMap.copyOf(floatingMap);
    int32TextMap = ImmutableMap.copyOf(int32TextMap);
    int64TextMap = ImmutableMap.copyOf(int64TextMap);
    bytesMap = ImmutableMap.copyOf(bytesMap);
    signedBytesMap = ImmutableMap.copyOf(signedBytesMap);
    anythingMap = ImmutableMap.copyOfFreeForm(anythingMap);
    yesMap = ImmutableMap.copyOfFreeForm(yesMap);
    freeObjectMap = ImmutableMap.copyOfFreeForm(freeObjectMap);
    freeListMap = ImmutableMap.copyOfFreeForm(freeListMap);
    freeMapMap = ImmutableMap.copyOfFreeForm(freeMapMap);
    otherFormatMap = ImmutableMap.copyOf(otherFormatMap);
    intLists = ImmutableList.copyOf(intLists);
    flagListMap = ImmutableMap.copyOf(flagListMap);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .textList(ImmutableList.orNull(textList))
        .flagList(ImmutableList.orNull(flagList))
        .whole32List(ImmutableList.orNull(whole32List))
        .whole64List(ImmutableList.orNull(whole64List))
        .integerList(ImmutableList.orNull(integerList))
        .numberList(ImmutableList.orNull(numberList))
        .floatingList(ImmutableList.orNull(floatingList))
        .int32TextList(ImmutableList.orNull(int32TextList))
        .int64TextList(ImmutableList.orNull(int64TextList))
        .bytesList(ImmutableList.orNull(bytesList))
        .signedBytesList(ImmutableList.orNull(signedBytesList))
        .anythingList(ImmutableList.orNull(anythingList))
        .yesList(ImmutableList.orNull(yesList))
        .freeObjectList(ImmutableList.orNull(freeObjectList))
        .freeListList(ImmutableList.orNull(freeListList))
        .freeMapList(ImmutableList.orNull(freeMapList))
        .otherFormatList(ImmutableList.orNull(otherFormatList))
        .textMap(ImmutableMap.orNull(textMap))
        .flagMap(ImmutableMap.orNull(flagMap))
        .whole32Map(ImmutableMap.orNull(whole32Map))
        .whole64Map(ImmutableMap.orNull(whole64Map))
        .integerMap(ImmutableMap.orNull(integerMap))
        .numberMap(ImmutableMap.orNull(numberMap))
        .floatingMap(ImmutableMap.orNull(floatingMap))
        .int32TextMap(ImmutableMap.orNull(int32TextMap))
        .int64TextMap(ImmutableMap.orNull(int64TextMap))
        .bytesMap(ImmutableMap.orNull(bytesMap))
        .signedBytesMap(ImmutableMap.orNull(signedBytesMap))
        .anythingMap(ImmutableMap.orNull(anythingMap))
        .yesMap(ImmutableMap.orNull(yesMap))
        .freeObjectMap(ImmutableMap.orNull(freeObjectMap))
        .freeListMap(ImmutableMap.orNull(freeListMap))
        .freeMapMap(ImmutableMap.orNull(freeMapMap))
        .otherFormatMap(ImmutableMap.orNull(otherFormatMap))
        .intLists(ImmutableList.orNull(intLists))
        .flagListMap(ImmutableMap.orNull(flagListMap))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Collections")
        .add("textList", textList)
        .add("flagList", flagList)
        .add("whole32List", whole32List)
        .add("whole64List", whole64List)
        .add("integerList", integerList)
        .add("numberList", numberList)
        .add("floatingList", floatingList)
        .add("int32TextList", int32TextList)
        .add("int64TextList", int64TextList)
        .add("bytesList", bytesList)
        .add("signedBytesList", signedBytesList)
        .add("anythingList", anythingList)
        .add("yesList", yesList)
        .add("freeObjectList", freeObjectList)
        .add("freeListList", freeListList)
        .add("freeMapList", freeMapList)
        .add("otherFormatList", otherFormatList)
        .add("textMap", textMap)
        .add("flagMap", flagMap)
        .add("whole32Map", whole32Map)
        .add("whole64Map", whole64Map)
        .add("integerMap", integerMap)
        .add("numberMap", numberMap)
        .add("floatingMap", floatingMap)
        .add("int32TextMap", int32TextMap)
        .add("int64TextMap", int64TextMap)
        .add("bytesMap", bytesMap)
        .add("signedBytesMap", signedBytesMap)
        .add("anythingMap", anythingMap)
        .add("yesMap", yesMap)
        .add("freeObjectMap", freeObjectMap)
        .add("freeListMap", freeListMap)
        .add("freeMapMap", freeMapMap)
        .add("otherFormatMap", otherFormatMap)
        .add("intLists", intLists)
        .add("flagListMap", flagListMap)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return CollectionsConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Collections> codec() {
    return CollectionsCodec.INSTANCE;
  }

  /** Builds {@link Collections}. Not safe for use by several threads. */
  public static final class Builder extends CollectionsBuilder {
    Builder() {}
  }
}
