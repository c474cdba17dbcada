package dev.awsevents.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;

/** Hand-written types that generated code uses. */
final class Library {
  private static final String RUNTIME = "dev.awsevents";

  static final ClassName LAMBDA_EVENT = ClassName.get(RUNTIME, "LambdaEvent");
  static final ClassName LAMBDA_RESPONSE = ClassName.get(RUNTIME, "LambdaResponse");
  static final ClassName CODEC = ClassName.get(RUNTIME + ".codec", "Codec");
  static final ClassName CODECS = ClassName.get(RUNTIME + ".codec", "Codecs");
  static final ClassName FREE_FORM_CODEC = ClassName.get(RUNTIME + ".codec", "FreeFormCodec");
  static final ClassName SCALARS = ClassName.get(RUNTIME + ".codec", "Scalars");
  static final ClassName BINARY = ClassName.get(RUNTIME + ".codec", "Binary");
  static final ClassName SIGNED_BYTES = ClassName.get(RUNTIME + ".codec", "SignedBytes");
  static final ClassName TIMESTAMP_FORMAT = ClassName.get(RUNTIME + ".codec", "TimestampFormat");
  static final ClassName ELEMENT_TYPE = ClassName.get(RUNTIME + ".codec", "ElementType");
  static final ClassName UNIONS = ClassName.get(RUNTIME + ".codec", "Unions");
  static final ClassName EMBEDDED_CONTENT = ClassName.get(RUNTIME + ".codec", "EmbeddedContent");
  static final ClassName JSON_READER = ClassName.get(RUNTIME + ".json", "JsonReader");
  static final ClassName JSON_WRITER = ClassName.get(RUNTIME + ".json", "JsonWriter");
  static final ClassName FIELD_NAMES = ClassName.get(RUNTIME + ".json", "FieldNames");
  static final ClassName IMMUTABLE = ClassName.get(RUNTIME + ".collection", "Immutable");
  static final ClassName IMMUTABLE_LIST = ClassName.get(RUNTIME + ".collection", "ImmutableList");
  static final ClassName IMMUTABLE_MAP = ClassName.get(RUNTIME + ".collection", "ImmutableMap");
  static final ClassName JACKSON_CODEC = ClassName.get(RUNTIME + ".jackson", "JacksonCodec");
  static final ClassName BYTES = ClassName.get(RUNTIME + ".value", "Bytes");
  static final ClassName RECORD_TEXT = ClassName.get(RUNTIME + ".text", "RecordText");
  static final ClassName EVENT_CATALOGUE =
      ClassName.get(RUNTIME + ".recognition", "EventCatalogue");
  static final ClassName RECOGNITION_RULE =
      ClassName.get(RUNTIME + ".recognition", "RecognitionRule");
  static final ClassName OMITTABLE = ClassName.get(RUNTIME + ".builder", "Omittable");
  static final ClassName GENERATED_BUILDER =
      ClassName.get(RUNTIME + ".builder", "GeneratedBuilder");
  static final ClassName REQUIRED_FIELDS = ClassName.get(RUNTIME + ".builder", "RequiredFields");
  static final ClassName IMMUTABLES_BUILDER =
      ClassName.get("org.immutables.value", "Value", "Builder");
  static final ClassName IMMUTABLES_ENCLOSING =
      ClassName.get("org.immutables.value", "Value", "Enclosing");
  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
  static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(ClassName.get("org.jspecify.annotations", "Nullable")).build();

  private Library() {}
}
