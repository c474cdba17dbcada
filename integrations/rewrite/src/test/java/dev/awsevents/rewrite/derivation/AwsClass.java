package dev.awsevents.rewrite.derivation;

import com.amazonaws.lambda.thirdparty.com.fasterxml.jackson.databind.ObjectWriter;
import com.amazonaws.lambda.thirdparty.com.fasterxml.jackson.databind.SerializationConfig;
import com.amazonaws.lambda.thirdparty.com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import dev.awsevents.rewrite.mapping.Mapping;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A class of aws-lambda-java-events, seen as AWS's serializer sees it. */
final class AwsClass {
  private final Class<?> type;
  private final @Nullable SerializationConfig serializer;

  /**
   * @param root the event that the class belongs to: the serializers of events differ
   */
  AwsClass(Class<?> type, Class<?> root) {
    this.type = type;
    this.serializer = serializer(root);
  }

  /** A getter, with its name on the wire and the setters of the same property. */
  record Property(String name, Method getter, String wireName, List<Method> setters) {}

  List<Property> properties() {
    Map<Method, String> wireNames = new LinkedHashMap<>();
    if (serializer != null) {
      for (BeanPropertyDefinition property :
          serializer.introspect(serializer.constructType(type)).findProperties()) {
        if (property.getGetter() != null) {
          wireNames.put(property.getGetter().getAnnotated(), property.getName());
        }
      }
    }
    List<Property> properties = new ArrayList<>();
    for (Method method : type.getMethods()) {
      if (isGetter(method)) {
        String name = method.getName().replaceFirst("^(get|is)", "");
        properties.add(
            new Property(name, method, wireNames.getOrDefault(method, name), setters(type, name)));
      }
    }
    properties.sort(Comparator.comparing(p -> p.getter().getName()));
    return properties;
  }

  private static boolean isGetter(Method method) {
    return method.getName().matches("(get|is)[A-Za-z].*")
        && method.getParameterCount() == 0
        && !Modifier.isStatic(method.getModifiers())
        && !method.isBridge()
        && method.getDeclaringClass() != Object.class;
  }

  private static List<Method> setters(Class<?> type, String property) {
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getName().equals("set" + property) || m.getName().equals("with" + property))
        .filter(m -> m.getParameterCount() == 1 && !m.isBridge())
        .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toString))
        .toList();
  }

  /** All classes of the library, without the builders that Lombok has made. */
  static List<Class<?>> all() {
    try {
      URI jar =
          URI.create(
              "jar:" + SQSEvent.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of());
          Stream<Path> paths = Files.walk(files.getPath("/com"))) {
        return paths
            .map(Path::toString)
            .filter(path -> path.endsWith(".class"))
            .map(path -> path.substring(1, path.length() - ".class".length()).replace('/', '.'))
            .sorted()
            .<Class<?>>map(AwsClass::load)
            .filter(c -> !c.getSimpleName().endsWith("Builder"))
            .toList();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Loads a class by its name after {@link Mapping#AWS_PACKAGE}, or by its full name. */
  static Class<?> load(String name) {
    try {
      return Class.forName(name.startsWith("com.") ? name : Mapping.AWS_PACKAGE + name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  static String shortName(Class<?> type) {
    return type.getName().substring(Mapping.AWS_PACKAGE.length());
  }

  /**
   * What tells how AWS's serializer names members. Its classes show it to nobody. Null for S3,
   * whose serializer is written by hand.
   */
  private static @Nullable SerializationConfig serializer(Class<?> root) {
    PojoSerializer<?> serializer =
        LambdaEventSerializers.serializerFor(root, AwsClass.class.getClassLoader());
    try {
      for (Class<?> c = serializer.getClass(); c != null; c = c.getSuperclass()) {
        for (Field field : c.getDeclaredFields()) {
          field.setAccessible(true);
          if (field.get(serializer) instanceof ObjectWriter writer) {
            return writer.getConfig();
          }
        }
      }
      return null;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
