package dev.awsevents.cli.schema.glue;

import dev.awsevents.cli.schema.type.Member;
import dev.awsevents.cli.schema.type.MergedVariants;
import dev.awsevents.cli.schema.type.PayloadModel;
import dev.awsevents.cli.schema.type.UnionType;
import dev.awsevents.codegen.model.TypeName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names of columns and fields: lower-case letters, digits and underscores. The reader of JSON knows
 * one table of names for all levels of a document. So a name stands for the same name in JSON
 * wherever it occurs.
 */
final class HiveNames {
  private final boolean caseSensitive;

  /** By the name in JSON as the reader sees it. */
  private final Map<String, String> columns = new LinkedHashMap<>();

  private HiveNames(boolean caseSensitive) {
    this.caseSensitive = caseSensitive;
  }

  static HiveNames of(PayloadModel model) {
    return new HiveNames(model.names().stream().anyMatch(name -> dependsOnCase(model, name)));
  }

  /** Whether two members of an object differ only in upper and lower case. */
  private static boolean dependsOnCase(PayloadModel model, TypeName name) {
    UnionType union = model.findUnion(name);
    List<Member> members =
        union == null ? model.object(name).members() : MergedVariants.of(model, union).members();
    Set<String> lowerCase = new HashSet<>();
    return members.stream().anyMatch(member -> !lowerCase.add(lowerCase(member.wireName())));
  }

  private static String lowerCase(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The name of a member. */
  String column(Member member) {
    String wireName = member.wireName();
    String seen = caseSensitive ? wireName : lowerCase(wireName);
    String known = columns.get(seen);
    if (known != null) {
      return known;
    }
    String name = lowerCase(wireName).replaceAll("[^a-z0-9_]", "_");
    String distinct = name;
    for (int i = 2; columns.containsValue(distinct); i++) {
      distinct = name + "_" + i;
    }
    columns.put(seen, distinct);
    return distinct;
  }

  /** Whether the reader must not make names lower-case before it looks at them. */
  boolean isCaseSensitive() {
    return caseSensitive;
  }

  /** The names in JSON, by those of columns and fields that are different. */
  Map<String, String> mappings() {
    Map<String, String> mappings = new TreeMap<>();
    columns.forEach(
        (seen, column) -> {
          if (!seen.equals(column)) {
            mappings.put(column, seen);
          }
        });
    return mappings;
  }
}
