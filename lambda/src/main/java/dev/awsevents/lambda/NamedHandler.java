package dev.awsevents.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.function.StreamHandler;
import dev.awsevents.lambda.format.JsonNull;
import dev.awsevents.lambda.format.PayloadFormats;
import dev.awsevents.runtime.foreign.PayloadFormat;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A handler for Lambda's Java runtimes, called with streams and a context of this library. */
final class NamedHandler implements StreamHandler {
  /** Calls the handler. */
  @FunctionalInterface
  private interface Call {
    void call(InputStream input, OutputStream output, Context context) throws Exception;
  }

  private final Call call;

  private NamedHandler(Call call) {
    this.call = call;
  }

  @Override
  public void handle(InputStream input, OutputStream output, LambdaContext context)
      throws Exception {
    call.call(input, output, AwsContexts.toAws(context));
  }

  /**
   * Creates the handler of a name.
   *
   * @param name a class, or class::method
   * @throws Exception what the constructor of the class throws
   */
  static NamedHandler of(@Nullable String name) throws Exception {
    if (name == null || name.isEmpty()) {
      throw HandlerMain.noHandler(name);
    }
    int separator = name.indexOf("::");
    Class<?> type = type(separator < 0 ? name : name.substring(0, separator));
    if (separator >= 0 && !name.endsWith("::handleRequest")) {
      return ofMethod(type, name.substring(separator + 2));
    }
    if (RequestHandler.class.isAssignableFrom(type)) {
      return ofRequestHandler((RequestHandler<?, ?>) instance(type));
    }
    if (RequestStreamHandler.class.isAssignableFrom(type)) {
      return ofStreamHandler((RequestStreamHandler) instance(type));
    }
    return ofMethod(type, "handleRequest");
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("there is no class " + name, e);
    }
  }

  private static Object instance(Class<?> type) throws Exception {
    try {
      return type.getConstructor().newInstance();
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(
          type.getName() + " has no public constructor without parameters", e);
    } catch (InvocationTargetException e) {
      throw thrown(e);
    }
  }

  private static Exception thrown(InvocationTargetException e) {
    Throwable cause = e.getCause();
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof Exception exception ? exception : e;
  }

  static NamedHandler ofStreamHandler(RequestStreamHandler handler) {
    return new NamedHandler(handler::handleRequest);
  }

  @SuppressWarnings("unchecked") // the event is read as the type that the class names
  static NamedHandler ofRequestHandler(RequestHandler<?, ?> handler) {
    List<Type> types = TypeArguments.of(RequestHandler.class, handler.getClass());
    if (types.isEmpty()) {
      throw new IllegalArgumentException(
          handler.getClass().getName()
              + " does not say the type of its event: name it in the class, as in"
              + " implements RequestHandler<SqsEvent, SqsBatchResponse>");
    }
    RequestHandler<@Nullable Object, @Nullable Object> known =
        (RequestHandler<@Nullable Object, @Nullable Object>) handler;
    PayloadFormat event = PayloadFormats.standard().of(types.get(0));
    return new NamedHandler(
        (input, output, context) ->
            write(
                known.handleRequest(event.read(input.readAllBytes()), context),
                types.get(1),
                output));
  }

  private static void write(@Nullable Object result, Type type, OutputStream output)
      throws Exception {
    if (result == null) {
      JsonNull.write(type, output);
    } else {
      PayloadFormats.standard().of(type).write(result, output);
    }
  }

  /** Of several methods of the name, the one with the most parameters counts, as AWS has it. */
  private static NamedHandler ofMethod(Class<?> type, String name) throws Exception {
    Method chosen = null;
    for (Method method : type.getMethods()) {
      boolean longer = chosen == null || method.getParameterCount() > chosen.getParameterCount();
      if (method.getName().equals(name) && !method.isBridge() && longer && isHandler(method)) {
        chosen = method;
      }
    }
    if (chosen == null) {
      throw new IllegalArgumentException(
          type.getName() + " has no public method " + name + " that could be a handler");
    }
    Method method = chosen;
    Object target = Modifier.isStatic(method.getModifiers()) ? null : instance(type);
    return new NamedHandler(
        (input, output, context) -> call(method, target, input, output, context));
  }

  /** Event, streams and context, each at most once; the context is last. */
  private static boolean isHandler(Method method) {
    Class<?>[] types = method.getParameterTypes();
    int count = types.length;
    if (count > 0 && types[count - 1] == Context.class) {
      count--;
    }
    return count <= 1
        || (count == 2 && types[0] == InputStream.class && types[1] == OutputStream.class);
  }

  private static void call(
      Method method,
      @Nullable Object target,
      InputStream input,
      OutputStream output,
      Context context)
      throws Exception {
    List<@Nullable Object> arguments = new ArrayList<>();
    boolean streams = false;
    for (Type type : method.getGenericParameterTypes()) {
      if (type == Context.class) {
        arguments.add(context);
      } else if (type == InputStream.class) {
        arguments.add(input);
      } else if (type == OutputStream.class) {
        arguments.add(output);
        streams = true;
      } else {
        arguments.add(PayloadFormats.standard().of(type).read(input.readAllBytes()));
      }
    }
    try {
      Object result = method.invoke(target, arguments.toArray());
      if (!streams) {
        write(result, method.getGenericReturnType(), output);
      }
    } catch (InvocationTargetException e) {
      throw thrown(e);
    }
  }
}
