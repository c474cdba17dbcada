package dev.awsevents.spark;

import dev.awsevents.spark.function.MatchesFunction;
import dev.awsevents.spark.function.ReadFunction;
import dev.awsevents.spark.function.TypeOfFunction;
import dev.awsevents.spark.schema.SchemaFiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.catalyst.analysis.NoSuchFunctionException;
import org.apache.spark.sql.connector.catalog.FunctionCatalog;
import org.apache.spark.sql.connector.catalog.Identifier;
import org.apache.spark.sql.connector.catalog.functions.UnboundFunction;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/**
 * Functions of columns that hold payloads. The setting {@code
 * spark.sql.catalog.aws=dev.awsevents.spark.AwsEventsCatalog} names the catalog {@code aws}. Then
 * {@code aws.sqs.SqsEvent(value)} reads a payload as a struct, and there is such a function for
 * every type; {@code aws.type_of(value)} tells which event it is; {@code aws.matches(value,
 * pattern)} tells whether a rule of EventBridge takes it.
 */
public final class AwsEventsCatalog implements FunctionCatalog {
  private final Map<String, UnboundFunction> functions =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private String name = "";

  /** For Spark. */
  public AwsEventsCatalog() {}

  @Override
  public void initialize(String name, CaseInsensitiveStringMap options) {
    this.name = name;
    SchemaFiles.paths().values().forEach(path -> functions.put(path, new ReadFunction(path)));
    functions.put(TypeOfFunction.NAME, new TypeOfFunction());
    functions.put(MatchesFunction.NAME, new MatchesFunction());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Identifier[] listFunctions(String[] namespace) {
    List<Identifier> identifiers = new ArrayList<>();
    for (String path : functions.keySet()) {
      String[] parts = path.split("/", -1);
      String[] folder = Arrays.copyOf(parts, parts.length - 1);
      if (Arrays.equals(folder, namespace)) {
        identifiers.add(Identifier.of(folder, parts[parts.length - 1]));
      }
    }
    return identifiers.toArray(Identifier[]::new);
  }

  @Override
  public UnboundFunction loadFunction(Identifier identifier) throws NoSuchFunctionException {
    List<String> path = new ArrayList<>(Arrays.asList(identifier.namespace()));
    path.add(identifier.name());
    UnboundFunction function = functions.get(String.join("/", path));
    if (function == null) {
      throw new NoSuchFunctionException(identifier);
    }
    return function;
  }
}
