package dev.awsevents.spark.column;

import java.util.List;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;

/**
 * A member of an object as a field of a struct.
 *
 * @param field name of the field
 * @param wireNames the name on the wire, and other spellings of it that occur
 * @param description what the schema says; null if it says nothing
 * @param type what the value becomes
 */
public record Member(
    String field, List<String> wireNames, @Nullable String description, ColumnType type) {
  /** The field with its description as a comment. */
  public StructField toField() {
    return field(field, type, description);
  }

  static StructField field(String name, ColumnType type, @Nullable String description) {
    Metadata metadata =
        description == null
            ? Metadata.empty()
            : new MetadataBuilder().putString("comment", description).build();
    return DataTypes.createStructField(name, type.type(), true, metadata);
  }
}
