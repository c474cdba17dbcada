package dev.awsevents.runtime.jackson3;

import dev.awsevents.runtime.json.FieldNames;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

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
    if (source.form(FieldNames.JACKSON_3) instanceof EncodedNames encoded) {
      return encoded.names;
    }
    EncodedNames encoded = new EncodedNames(source);
    source.putForm(FieldNames.JACKSON_3, encoded);
    return encoded.names;
  }
}
