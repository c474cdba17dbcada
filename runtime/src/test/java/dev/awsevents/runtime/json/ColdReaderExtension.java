package dev.awsevents.runtime.json;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Lets the reader forget what it has learnt from the documents of other tests. */
final class ColdReaderExtension implements BeforeEachCallback {
  @Override
  public void beforeEach(ExtensionContext context) {
    MemberName.forgetAll();
    Utf8JsonReader.forgetComparisons();
  }
}
