package dev.awsevents.rewrite.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds rows of {@link MappingTables}. */
public final class Mapping {
  /** Where the classes of AWS are. */
  public static final String AWS_PACKAGE = "com.amazonaws.services.lambda.runtime.events.";

  private static final Mapping INSTANCE = new Mapping(MappingTables.read(Mapping::resource));

  private final MappingTables tables;
  private final Map<String, List<TypeMapping>> types = new HashMap<>();
  private final Map<String, PropertyMapping> properties = new HashMap<>();
  private final Map<String, PropertyMapping> getters = new HashMap<>();

  private Mapping(MappingTables tables) {
    this.tables = tables;
    for (TypeMapping type : tables.types()) {
      types.computeIfAbsent(type.aws(), name -> new ArrayList<>()).add(type);
    }
    for (PropertyMapping property : tables.properties()) {
      properties.put(property.aws() + "#" + property.property(), property);
      getters.put(property.aws() + "#" + property.getter(), property);
    }
  }

  /** The mapping that the artifact contains. */
  public static Mapping get() {
    return INSTANCE;
  }

  /** All rows. */
  public MappingTables tables() {
    return tables;
  }

  /**
   * The class of ours for a class of AWS; null if the name is not of AWS.
   *
   * @param used all classes of AWS that the file uses
   */
  public @Nullable TypeMapping type(String aws, Set<String> used) {
    List<TypeMapping> choices = types.getOrDefault(aws, List.of());
    for (TypeMapping choice : choices) {
      if (!choice.beside().isEmpty() && used.contains(choice.beside())) {
        return choice;
      }
    }
    return choices.isEmpty() ? null : choices.get(0);
  }

  /** The property of the class whose setters are {@code setX} and {@code withX}. */
  public @Nullable PropertyMapping property(String aws, String property) {
    return properties.get(aws + "#" + property);
  }

  /** The property that a getter returns. */
  public @Nullable PropertyMapping getter(String aws, String getter) {
    return getters.get(aws + "#" + getter);
  }

  /** The accessor for a key of the map that a getter returns. */
  public @Nullable MemberMapping member(String aws, String getter, String key) {
    for (MemberMapping member : tables.members()) {
      if (member.aws().equals(aws)
          && member.getter().equals(getter)
          && member.key().equals(key)
          && member.conversion() != MemberMapping.Text.NONE) {
        return member;
      }
    }
    return null;
  }

  /** What the constructor with these parameters sets. */
  public @Nullable ConstructorMapping constructor(String aws, List<String> parameters) {
    for (ConstructorMapping constructor : tables.constructors()) {
      if (constructor.aws().equals(aws) && constructor.parameters().equals(parameters)) {
        return constructor;
      }
    }
    return null;
  }

  /** What stands for a constant of AWS. */
  public @Nullable ConstantMapping constant(String aws, String name) {
    for (ConstantMapping constant : tables.constants()) {
      if (constant.aws().equals(aws) && constant.name().equals(name)) {
        return constant;
      }
    }
    return null;
  }

  private static List<String> resource(String file) {
    try (InputStream in =
        Objects.requireNonNull(Mapping.class.getResourceAsStream(file + ".tsv"), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
