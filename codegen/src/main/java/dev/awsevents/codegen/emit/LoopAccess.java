package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.Optional;

/** Access to collections that generated code reads and writes in loops of its own. */
interface LoopAccess extends ElementAccess, CollectionAccess {
  /** The methods for such collections, if the runtime has them. */
  Optional<LibraryMethods> libraryMethods();

  /** The body of the method that reads a collection which is there. */
  CodeBlock readLoop(CollectionMethods collections);

  /** What the method that writes a collection calls it. */
  String parameter();

  /** The body of the method that writes a collection. */
  CodeBlock writeLoop(CollectionMethods collections);

  @Override
  default CodeBlock read(CollectionMethods collections) {
    return libraryMethods()
        .map(methods -> CodeBlock.of("in.$L()", methods.read()))
        .orElseGet(() -> CodeBlock.of("$L(in)", collections.reading(this)));
  }

  @Override
  default CodeBlock write(CodeBlock value, CollectionMethods collections) {
    return libraryMethods()
        .map(methods -> CodeBlock.of("out.$L($L)", methods.write(), value))
        .orElseGet(() -> CodeBlock.of("$L(out, $L)", collections.writing(this), value));
  }

  /** Statements that write an element which may be null. */
  static CodeBlock writeElement(ElementAccess element, CollectionMethods collections) {
    return CodeBlock.of(
        """
        if (element == null) {
          out.writeNull();
        } else {
          $L;
        }
        """,
        element.write(CodeBlock.of("element"), collections));
  }
}
