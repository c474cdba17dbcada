package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.Root;
import dev.awsevents.codegen.model.TypeName;
import javax.lang.model.element.Modifier;

/**
 * Who may call a codec: its own package, unless the codec of another package reads or writes one of
 * its types. So a program sees the types and not what reads them.
 */
final class CodecVisibility {
  private static final Modifier[] PUBLIC = {Modifier.PUBLIC};
  private static final Modifier[] OF_THE_PACKAGE = {};

  private final Model model;
  private final Root root;

  CodecVisibility(Model model, Root root) {
    this.model = model;
    this.root = root;
  }

  /** Modifiers of the classes that read and write the types of the root. */
  Modifier[] ofClass() {
    boolean used =
        model.isUsedFromOutside(root.name())
            || root.nested().stream().anyMatch(type -> model.isUsedFromOutside(type.name()));
    return used ? PUBLIC : OF_THE_PACKAGE;
  }

  /** Modifiers of the methods that read and write one type. */
  Modifier[] ofMethods(TypeName type) {
    return model.isUsedFromOutside(type) ? PUBLIC : OF_THE_PACKAGE;
  }
}
