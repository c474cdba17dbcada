package dev.awsevents.codegen.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {
  @ParameterizedTest
  @CsvSource({
    "eventSourceARN, eventSourceArn, EventSourceArn",
    "detail-type, detailType, DetailType",
    "AWSTraceHeader, awsTraceHeader, AwsTraceHeader",
    "x509SanDns, x509SanDns, X509SanDns",
    "md5OfBody, md5OfBody, Md5OfBody",
    "eTag, eTag, ETag",
    "S3, s3, S3",
    "s3SchemaVersion, s3SchemaVersion, S3SchemaVersion",
    "tagARNs, tagArns, TagArns",
    "ARNs, arns, Arns",
    "ARNsOfTags, arnsOfTags, ArnsOfTags",
    "ARNsize, arNsize, ArNsize",
    "Records, records, Records",
    "ID, id, Id",
    "userID, userId, UserId",
    "x-amz-request-id, xAmzRequestId, XAmzRequestId",
    "aws:sourceIp, awsSourceIp, AwsSourceIp",
    "snake_case_name, snakeCaseName, SnakeCaseName",
    "ALL_CAPS, allCaps, AllCaps",
    "__leading, leading, Leading",
    "DBInstance, dbInstance, DbInstance",
    "HTTP2Frame, http2Frame, Http2Frame",
    "2fa, _2fa, Type2fa",
    "a, a, A",
    "größe, groE, GroE",
    "naïve, naive, Naive",
  })
  void fieldsAndTypesAreInCamelCase(String wireName, String field, String type) {
    assertEquals(field, JavaNames.field(wireName));
    assertEquals(type, JavaNames.type(wireName));
  }

  @ParameterizedTest
  @CsvSource({
    "+1, plus1, Plus1",
    "-1, minus1, Minus1",
    "1-2, _12, Type12",
    "@type, type, Type",
    "$ref, ref, Ref",
    "-, hyphenMinus, HyphenMinus",
    "<=, lessThanSignEqualsSign, LessThanSignEqualsSign",
    "日本, u65e5U672c, U65e5U672c",
  })
  void whatIsNoNameInJavaIsSpelledOut(String wireName, String field, String type) {
    assertEquals(field, JavaNames.field(wireName));
    assertEquals(type, JavaNames.type(wireName));
  }

  @Test
  void aControlCharacterIsSpelledOut() {
    assertEquals("lineFeedLf", JavaNames.field("\n"));
    assertEquals("LineFeedLf", JavaNames.type("\n"));
  }

  @Test
  void anEmptyNameIsCalledEmpty() {
    assertEquals("empty", JavaNames.field(""));
  }

  @ParameterizedTest
  @CsvSource({
    "INSERT, INSERT",
    "s3:TestEvent, S3_TEST_EVENT",
    "ObjectCreated:Put, OBJECT_CREATED_PUT",
    "auto-detect, AUTO_DETECT",
    "camelCase, CAMEL_CASE",
    "3D, _3_D",
    "class, CLASS",
    "'', EMPTY",
    "*, ASTERISK",
    "<=, LESS_THAN_SIGN_EQUALS_SIGN",
    "+1, PLUS_1",
    "-1, MINUS_1",
    "日本, U65E5_U672C",
    "😀, GRINNING_FACE",
  })
  void constantsAreInCapitals(String value, String constant) {
    assertEquals(constant, JavaNames.constant(value));
    assertTrue(ReservedNames.isNestedTypeName(constant), constant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "clone",
        "finalize",
        "getClass",
        "hashCode",
        "notify",
        "notifyAll",
        "toString",
        "wait",
        "builder",
        "toBuilder",
        "unknownFields",
        "class",
        "enum",
        "true",
        "null",
        "yield",
        "_",
        "",
        "2fa",
        "a-b",
        "a b",
        "Name"
      })
  void componentsHaveLegalNames(String name) {
    assertFalse(ReservedNames.isComponentName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"record", "var", "sealed", "value", "equals", "in", "é"})
  void componentsMayHaveAnyOtherName(String name) {
    assertTrue(ReservedNames.isComponentName(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Object", "Record", "Override", "Builder", "Unknown", "class", "A-b", ""})
  void rootsHideNothing(String name) {
    assertFalse(ReservedNames.isRootTypeName(name));
  }
}
