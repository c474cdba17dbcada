package dev.awsevents.codegen.emit;

import com.palantir.javapoet.ClassName;
import dev.awsevents.codegen.model.Kind;
import java.util.List;

/** The interfaces that roots of each kind implement. */
final class KindInterfaces {
  private KindInterfaces() {}

  static List<ClassName> of(Kind kind) {
    return switch (kind) {
      case EVENT -> List.of(Library.LAMBDA_EVENT);
      case RESPONSE -> List.of(Library.LAMBDA_RESPONSE);
      case EVENT_AND_RESPONSE -> List.of(Library.LAMBDA_EVENT, Library.LAMBDA_RESPONSE);
      case DETAIL, SHARED, DOCUMENT -> List.of();
    };
  }
}
