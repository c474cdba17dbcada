package dev.awsevents.cli.project;

import dev.awsevents.LambdaResponse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The simplest answer to an event.
 *
 * @param type the type of the response
 * @param code makes one
 */
public record Answer(Class<?> type, String code) {
  /** The responses of a request or of a batch have its name with another ending. */
  private static final List<String> ENDINGS = List.of("Response", "BatchResponse");

  /** The answer to an event; null if it has none, or none without values that only users know. */
  public static @Nullable Answer to(Class<?> event) {
    String stem = event.getName().replaceFirst("(Event|Request)$", "");
    for (String ending : ENDINGS) {
      Class<?> type = find(stem + ending, event.getClassLoader());
      if (type != null && LambdaResponse.class.isAssignableFrom(type)) {
        boolean union = type.isInterface(); // users know which variant
        return union ? null : build(type);
      }
    }
    return null;
  }

  private static @Nullable Class<?> find(String name, ClassLoader loader) {
    try {
      return Class.forName(name, true, loader);
    } catch (ClassNotFoundException e) {
      return null;
    }
  }

  private static @Nullable Answer build(Class<?> type) {
    String code = type.getSimpleName() + ".builder()";
    try {
      Object builder = type.getMethod("builder").invoke(null);
      Class<?> builderType = type.getMethod("builder").getReturnType();
      for (Method method : builderType.getMethods()) {
        if (method.getName().equals("statusCode") && isNumber(method.getParameterTypes())) {
          invoke(method, builder, 200);
          code += ".statusCode(200)";
          break;
        }
      }
      invoke(builderType.getMethod("build"), builder);
      return new Answer(type, code + ".build()");
    } catch (InvocationTargetException e) {
      return null; // it needs more
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no builder as all types have", e);
    }
  }

  /** The class that declares the method is not public, although the builder is. */
  private static void invoke(Method method, Object builder, Object... arguments)
      throws ReflectiveOperationException {
    method.setAccessible(true);
    method.invoke(builder, arguments);
  }

  private static boolean isNumber(Class<?>[] parameters) {
    return parameters.length == 1 && (parameters[0] == int.class || parameters[0] == Integer.class);
  }
}
