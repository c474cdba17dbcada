package dev.awsevents.codegen.model;

/** How a record stands for a value in JSON. */
public enum RecordForm {
  /** Its fields are the members of an object. */
  OBJECT,
  /** Its only field is the value, a list or a map, of which nothing can be without a type. */
  VALUE,
  /** Its only field is the value, a list or a map of text; elements of another kind are kept. */
  VALUE_WITH_RAW,
  /** Its only field is the value, of any kind; what the type of the field cannot hold is kept. */
  VALUE_OR_RAW;

  /** Whether the only field is the value as a whole. */
  public boolean isWhole() {
    return this != OBJECT;
  }

  /** Whether the record keeps what no field can hold. */
  public boolean hasUnknownFields() {
    return this != VALUE;
  }
}
