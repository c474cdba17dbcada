package dev.awsevents.cli.list;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.check.output.Json;
import dev.awsevents.check.output.TextTable;
import dev.awsevents.cli.catalogue.PayloadKinds;
import dev.awsevents.cli.catalogue.PayloadTypes;
import dev.awsevents.cli.catalogue.TypeFacts;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Some types of the library, sorted by service and name, for people or machines. */
public final class TypeList {
  private static final Comparator<PayloadType> BY_SERVICE_AND_NAME =
      Comparator.comparing(
              (PayloadType type) -> type.schema().service(), String.CASE_INSENSITIVE_ORDER)
          .thenComparing(PayloadType::name);

  private final List<PayloadType> types;

  private TypeList(List<PayloadType> types) {
    this.types = types;
  }

  /**
   * Selects types.
   *
   * @param service part of the service's name, in any case; empty for all services
   * @param kind one of {@link PayloadKinds#ALL}; empty for all kinds
   */
  public static TypeList of(String service, String kind) {
    String wantedService = service.toLowerCase(Locale.ROOT);
    return new TypeList(
        PayloadTypes.all().stream()
            .filter(
                type -> type.schema().service().toLowerCase(Locale.ROOT).contains(wantedService))
            .filter(type -> kind.isEmpty() || PayloadKinds.includes(type.schema().kind(), kind))
            .sorted(BY_SERVICE_AND_NAME)
            .toList());
  }

  /** Whether no type was selected. */
  public boolean isEmpty() {
    return types.isEmpty();
  }

  /** Prints a table. */
  public void print(PrintWriter out) {
    TextTable table = new TextTable("TYPE", "KIND", "SERVICE");
    for (PayloadType type : types) {
      table.row(type.name(), type.schema().kind(), type.schema().service());
    }
    table.print(out);
  }

  /** The types with all facts, for a machine. */
  public ArrayNode json() {
    ArrayNode list = Json.list();
    types.forEach(type -> list.add(TypeFacts.json(type)));
    return list;
  }
}
