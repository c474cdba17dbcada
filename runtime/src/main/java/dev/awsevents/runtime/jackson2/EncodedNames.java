package dev.awsevents.runtime.jackson2;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import dev.awsevents.runtime.json.FieldNames;

/** The names of a record as Jackson wants them, made once for each record. */
final class EncodedNames {
  private final SerializableString[] names;

  private EncodedNames(FieldNames source) {
    this.names = new SerializableString[source.size()];
    for (int i = 0; i < names.length; i++) {
      names[i] = new SerializedString(source.name(i));
    }
  }

  static SerializableString[] of(FieldNames source) {
    if (source.form(FieldNames.JACKSON_2) instanceof EncodedNames encoded) {
      return encoded.names;
    }
    EncodedNames encoded = new EncodedNames(source);
    source.putForm(FieldNames.JACKSON_2, encoded);
    return encoded.names;
  }
}
