package dev.awsevents.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** Hand-written types that generated code uses. */
final class Library {
  private static final String API = "dev.awsevents";

  /** What only generated code is to use. */
  private static final String GENERATED_CODE = API + ".runtime";

  static final ClassName LAMBDA_EVENT = ClassName.get(API, "LambdaEvent");
  static final ClassName LAMBDA_RESPONSE = ClassName.get(API, "LambdaResponse");
  static final ClassName VIOLATION = ClassName.get(API, "Violation");
  static final ClassName CONSTRAINT = ClassName.get(GENERATED_CODE + ".validation", "Constraint");
  static final ClassName CONSTRAINT_TABLE =
      ClassName.get(GENERATED_CODE + ".validation", "ConstraintTable");
  static final ClassName CODEC = ClassName.get(API + ".codec", "Codec");
  static final ClassName CODECS = ClassName.get(GENERATED_CODE + ".codec", "Codecs");
  static final ClassName DETAIL_CODEC = ClassName.get(GENERATED_CODE + ".codec", "DetailCodec");
  static final ClassName DETAIL_CATALOGUE =
      ClassName.get(GENERATED_CODE + ".recognition", "DetailCatalogue");
  static final ClassName DETAIL_ORIGIN =
      ClassName.get(GENERATED_CODE + ".recognition", "DetailOrigin");
  static final ClassName FREE_FORM_CODEC =
      ClassName.get(GENERATED_CODE + ".codec", "FreeFormCodec");
  static final ClassName SCALARS = ClassName.get(GENERATED_CODE + ".scalar", "Scalars");
  static final ClassName BINARY = ClassName.get(GENERATED_CODE + ".scalar", "Binary");
  static final ClassName SIGNED_BYTES = ClassName.get(GENERATED_CODE + ".scalar", "SignedBytes");
  static final ClassName TEXT_FORMAT = ClassName.get(GENERATED_CODE + ".scalar", "TextFormat");
  static final ClassName TIMESTAMP_FORMAT =
      ClassName.get(GENERATED_CODE + ".scalar", "TimestampFormat");
  static final ClassName ELEMENT_TYPE = ClassName.get(GENERATED_CODE + ".scalar", "ElementType");
  static final ClassName UNIONS = ClassName.get(GENERATED_CODE + ".codec", "Unions");
  static final ClassName EMBEDDED_CONTENT =
      ClassName.get(GENERATED_CODE + ".content", "EmbeddedContent");
  static final ClassName JSON_READER = ClassName.get(GENERATED_CODE + ".json", "JsonReader");
  static final ClassName JSON_WRITER = ClassName.get(GENERATED_CODE + ".json", "JsonWriter");
  static final ClassName WHOLE_VALUE_WRITER =
      ClassName.get(GENERATED_CODE + ".json", "WholeValueWriter");
  static final ClassName FITTING_ELEMENTS =
      ClassName.get(GENERATED_CODE + ".json", "FittingElements");
  static final ClassName FIELD_NAMES = ClassName.get(GENERATED_CODE + ".json", "FieldNames");
  static final ClassName FREE_FORM = ClassName.get(GENERATED_CODE + ".collection", "FreeForm");
  static final ClassName IMMUTABLE = ClassName.get(GENERATED_CODE + ".collection", "Immutable");
  static final ClassName AS_READ = ClassName.get(GENERATED_CODE + ".collection", "AsRead");
  static final ClassName IMMUTABLE_LIST =
      ClassName.get(GENERATED_CODE + ".collection", "ImmutableList");
  static final ClassName IMMUTABLE_MAP =
      ClassName.get(GENERATED_CODE + ".collection", "ImmutableMap");
  static final ClassName JACKSON_CODEC = ClassName.get(GENERATED_CODE + ".jackson", "JacksonCodec");
  static final ClassName BYTES = ClassName.get(API + ".value", "Bytes");
  static final ClassName RECORD_TEXT = ClassName.get(GENERATED_CODE + ".text", "RecordText");
  static final ClassName EVENT_CATALOGUE =
      ClassName.get(GENERATED_CODE + ".recognition", "EventCatalogue");
  static final ClassName RECOGNITION_RULE =
      ClassName.get(GENERATED_CODE + ".recognition", "RecognitionRule");
  static final ClassName OMITTABLE = ClassName.get(GENERATED_CODE + ".builder", "Omittable");
  static final ClassName GENERATED_BUILDER =
      ClassName.get(GENERATED_CODE + ".builder", "GeneratedBuilder");
  static final ClassName ADDITIONS = ClassName.get(GENERATED_CODE + ".builder", "Additions");
  static final ClassName REQUIRED_FIELDS =
      ClassName.get(GENERATED_CODE + ".builder", "RequiredFields");
  static final ClassName IMMUTABLES_BUILDER =
      ClassName.get("org.immutables.value", "Value", "Builder");
  static final ClassName IMMUTABLES_ENCLOSING =
      ClassName.get("org.immutables.value", "Value", "Enclosing");
  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
  static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();

  private Library() {}
}
