package dev.awsevents.codegen.meaning;

import dev.awsevents.codegen.model.SchemaException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The error that names all schemas that are missing, so that nobody finds them one by one. */
final class MissingSchemas extends SchemaException {
  private static final long serialVersionUID = 1L;

  private MissingSchemas(String message) {
    super(message);
  }

  /** The very option of {@code awsevents generate} that says where a schema is. */
  static String option(String address) {
    return "--resolve " + address + "=FILE";
  }

  /**
   * The error for references that lead nowhere.
   *
   * @param references not empty; of several to the same schema, the first one counts
   */
  static SchemaException of(List<UnresolvedReference> references) {
    Map<String, UnresolvedReference> missing = new LinkedHashMap<>();
    references.forEach(each -> missing.putIfAbsent(each.target(), each));
    if (missing.size() == 1) {
      return references.get(0);
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        references.get(0).place()
            + ": this reference and "
            + (missing.size() - 1)
            + " more lead to schemas that are not there; correct them:");
    missing.values().forEach(each -> lines.add("  " + each.inOneLine()));
    if (missing.values().stream().anyMatch(UnresolvedReference::isRemote)) {
      lines.add("For addresses: " + UnresolvedReference.ADVICE + ":");
      missing.forEach(
          (address, each) -> {
            if (each.isRemote()) {
              lines.add("  " + option(address));
            }
          });
    }
    return new MissingSchemas(String.join("\n", lines));
  }
}
