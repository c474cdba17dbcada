package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** The methods of one codec class for collections: one pair for each type that is asked for. */
final class CollectionMethods {
  private final Set<String> reserved;
  private final Map<LoopAccess, String> names = new HashMap<>();
  private final Queue<LoopAccess> pending = new ArrayDeque<>();
  private final Set<String> fittingNames = new HashSet<>();
  private final List<MethodSpec> fitting = new ArrayList<>();

  /**
   * @param reserved names of the types that the codec class has methods for
   */
  CollectionMethods(Set<String> reserved) {
    this.reserved = reserved;
    reserved.forEach(type -> fittingNames.add("read" + type));
  }

  /** Name of the method that reads collections of a type. */
  String reading(LoopAccess type) {
    return "read" + name(type);
  }

  /** Name of the method that writes collections of a type. */
  String writing(LoopAccess type) {
    return "write" + name(type);
  }

  private String name(LoopAccess type) {
    String known = names.get(type);
    if (known != null) {
      return known;
    }
    String name = type.methodName();
    while (names.containsValue(name) || reserved.contains(name)) {
      name += "_";
    }
    names.put(type, name);
    pending.add(type);
    return name;
  }

  /**
   * Name of a method that reads a field; it may fail at an element.
   *
   * @param read the expression that the method returns
   */
  String fitting(Field field, CodeBlock read) {
    String name = "readFitting" + JavaNames.capitalized(field.javaName());
    while (!fittingNames.add(name)) {
      name += "_";
    }
    fitting.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .addParameter(Library.JSON_READER, "in")
            .returns(TypeNames.of(field.type()))
            .addStatement("return $L", read)
            .build());
    return name;
  }

  /** Adds the methods that were asked for, and those that they ask for. */
  void addTo(CodecParts codec) {
    for (LoopAccess next = pending.poll(); next != null; next = pending.poll()) {
      codec.addReading(
          MethodSpec.methodBuilder(reading(next))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(Library.JSON_READER, "in")
              .returns(next.javaType())
              .addCode(next.readLoop(this))
              .build());
      codec.addWriting(
          MethodSpec.methodBuilder(writing(next))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
              .addParameter(Library.JSON_WRITER, "out")
              .addParameter(next.javaType(), next.parameter())
              .addCode(next.writeLoop(this))
              .build());
    }
    fitting.forEach(codec::addReading);
  }
}
