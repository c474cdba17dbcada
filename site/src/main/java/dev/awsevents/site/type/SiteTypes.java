package dev.awsevents.site.type;

import dev.awsevents.cli.catalogue.PayloadTypes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All types that have pages. */
public final class SiteTypes {
  private final List<SiteType> all;
  private final Map<String, SiteType> byName;

  private SiteTypes(List<SiteType> all) {
    this.all = all;
    this.byName = all.stream().collect(Collectors.toMap(SiteType::name, Function.identity()));
  }

  /** The types of the library. */
  public static SiteTypes load() {
    return new SiteTypes(PayloadTypes.all().parallelStream().map(SiteType::of).toList());
  }

  /** All of them, in the order of their packages. */
  public List<SiteType> all() {
    return all;
  }

  /** The payloads of functions, by service. */
  public Map<String, List<SiteType>> payloads() {
    return byService(type -> !type.isOfEventBridge());
  }

  /** The details of EventBridge events, by service. */
  public Map<String, List<SiteType>> details() {
    return byService(type -> type.schema().isDetail());
  }

  private Map<String, List<SiteType>> byService(Predicate<SiteType> wanted) {
    return all.stream()
        .filter(wanted)
        .collect(
            Collectors.groupingBy(
                type -> type.schema().service(),
                () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER),
                Collectors.toList()));
  }

  /** The type with a simple name, or null. */
  public @Nullable SiteType find(String name) {
    return byName.get(name);
  }

  /**
   * The type with a simple name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public SiteType named(String name) {
    SiteType type = find(name);
    if (type == null) {
      throw new IllegalArgumentException("there is no type " + name);
    }
    return type;
  }
}
