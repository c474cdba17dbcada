package dev.awsevents.spark.read;

import dev.awsevents.spark.column.RootColumn;
import dev.awsevents.spark.row.DocumentRows;
import dev.awsevents.spark.row.ExplodedDocuments;
import dev.awsevents.spark.row.RecognisedDocuments;
import dev.awsevents.spark.row.WholeDocuments;
import dev.awsevents.spark.schema.SchemaColumns;
import dev.awsevents.spark.schema.SchemaFiles;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which rows documents become, by the options. */
final class Documents {
  private Documents() {}

  static DocumentRows of(SourceOptions options) {
    if (options.types().size() == 1) {
      RootColumn root = root(options, options.types().get(0));
      return options.explode() == null
          ? new WholeDocuments(root)
          : ExplodedDocuments.of(root, options.explode());
    }
    Map<String, RootColumn> roots = new LinkedHashMap<>();
    for (String type : options.types()) {
      roots.put(SchemaFiles.typeName(type), root(options, type));
    }
    return RecognisedDocuments.of(roots);
  }

  private static RootColumn root(SourceOptions options, String type) {
    return SchemaColumns.of(type, options.javaNames(), options.detail());
  }
}
