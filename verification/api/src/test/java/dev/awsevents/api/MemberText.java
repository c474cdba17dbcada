package dev.awsevents.api;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** Writes one member of a type as in Java source. */
final class MemberText {
  static final String DEPRECATED = "@Deprecated ";

  private final Class<?> type;
  private final TypeText types;

  /**
   * @param type the type that has the members, of its own or from a supertype
   */
  MemberText(Class<?> type, TypeText types) {
    this.type = type;
    this.types = types;
  }

  String of(Method method) {
    String text =
        modifiers(method)
            + typeParameters(method)
            + types.of(method.getAnnotatedReturnType())
            + " "
            + method.getName()
            + parametersOf(method)
            + exceptionsOf(method);
    return method.getDefaultValue() == null ? text : text + " default";
  }

  String of(Constructor<?> constructor) {
    return deprecation(constructor)
        + (Modifier.isProtected(constructor.getModifiers()) ? "protected " : "")
        + "new"
        + (isCanonical(constructor) ? components() : parametersOf(constructor))
        + exceptionsOf(constructor);
  }

  String of(Field field) {
    if (field.isEnumConstant()) {
      return deprecation(field) + "constant " + field.getName();
    }
    int modifiers = field.getModifiers();
    String text =
        deprecation(field)
            + (Modifier.isProtected(modifiers) ? "protected " : "")
            + (Modifier.isStatic(modifiers) ? "static " : "")
            + (Modifier.isFinal(modifiers) ? "final " : "")
            + types.of(field.getAnnotatedType())
            + " "
            + field.getName();
    return text + Constants.valueOf(field);
  }

  static String deprecation(AnnotatedElement element) {
    return element.isAnnotationPresent(Deprecated.class) ? DEPRECATED : "";
  }

  private String typeParameters(Executable executable) {
    String text = types.parameters(executable.getTypeParameters());
    return text.isEmpty() ? "" : text + " ";
  }

  private String modifiers(Method method) {
    int modifiers = method.getModifiers();
    StringBuilder text = new StringBuilder(deprecation(method));
    if (Modifier.isProtected(modifiers)) {
      text.append("protected ");
    }
    if (Modifier.isStatic(modifiers)) {
      text.append("static ");
    } else if (method.isDefault()) {
      text.append("default ");
    } else if (Modifier.isAbstract(modifiers)) {
      text.append("abstract ");
    } else if (Modifier.isFinal(modifiers) && !Modifier.isFinal(type.getModifiers())) {
      text.append("final ");
    }
    return text.toString();
  }

  private boolean isCanonical(Constructor<?> constructor) {
    return type.isRecord()
        && Arrays.equals(
            constructor.getParameterTypes(),
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray());
  }

  /** javac 17 leaves annotations out of the parameters of a compact constructor. */
  private String components() {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> types.of(component.getAccessor().getAnnotatedReturnType()))
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private String parametersOf(Executable executable) {
    AnnotatedType[] parameters = executable.getAnnotatedParameterTypes();
    StringJoiner text = new StringJoiner(", ", "(", ")");
    for (int i = 0; i < parameters.length; i++) {
      boolean variable = executable.isVarArgs() && i == parameters.length - 1;
      text.add(variable ? types.ofVariable(parameters[i]) : types.of(parameters[i]));
    }
    return text.toString();
  }

  private String exceptionsOf(Executable executable) {
    AnnotatedType[] exceptions = executable.getAnnotatedExceptionTypes();
    return exceptions.length == 0
        ? ""
        : Arrays.stream(exceptions)
            .map(types::of)
            .sorted()
            .collect(Collectors.joining(", ", " throws ", ""));
  }
}
