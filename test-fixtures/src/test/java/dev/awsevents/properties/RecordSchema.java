package dev.awsevents.properties;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.conformance.ResolvedSchema;
import dev.awsevents.conformance.SchemaFile;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/**
 * What the schema says of each component of a generated record.
 *
 * @param keepsUnknown whether there is one more component, for unknown members
 * @param keepsRaw whether there is one more component, for nothing but the raw value
 */
record RecordSchema(Class<?> type, List<Field> fields, boolean keepsUnknown, boolean keepsRaw) {
  private static final ClassValue<RecordSchema> SCHEMAS =
      new ClassValue<>() {
        @Override
        protected RecordSchema computeValue(Class<?> type) {
          return read(type);
        }
      };

  /** A component that stands for a member, or for the whole payload if that is a list or map. */
  record Field(Type type, ResolvedSchema schema, boolean required) {
    boolean nullable() {
      return schema.types().contains("null");
    }
  }

  static RecordSchema of(Class<?> type) {
    return SCHEMAS.get(type);
  }

  /** What is required on a condition is there in any case. */
  private static boolean isRequired(ResolvedSchema schema, String name) {
    if (schema.has("then")) {
      for (JsonNode required : schema.declaring("then").at("/then/required")) {
        if (required.asText().equals(name)) {
          return true;
        }
      }
    }
    return schema.required().contains(name);
  }

  private static RecordSchema read(Class<?> type) {
    SchemaFile file = SchemaFile.of(type.getNestHost());
    ResolvedSchema schema =
        type.isMemberClass()
            ? ResolvedSchema.definition(file, type.getSimpleName())
            : ResolvedSchema.of(file);
    RecordComponent[] components = type.getRecordComponents();
    List<Field> fields = new ArrayList<>();
    if (!schema.has("properties")) {
      fields.add(new Field(components[0].getGenericType(), schema, true));
    }
    for (String name : schema.propertyNames()) {
      // Components stand in the order of the schema.
      Type component = components[fields.size()].getGenericType();
      fields.add(new Field(component, schema.member(name), isRequired(schema, name)));
    }
    boolean keepsUnknown = schema.has("properties");
    boolean keepsRaw =
        !keepsUnknown && components[components.length - 1].getName().equals("unknownFields");
    if (components.length != fields.size() + (keepsUnknown || keepsRaw ? 1 : 0)) {
      throw new IllegalStateException(type + " has other components than its schema");
    }
    return new RecordSchema(type, List.copyOf(fields), keepsUnknown, keepsRaw);
  }
}
