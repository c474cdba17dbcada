package dev.awsevents.api;

import dev.awsevents.api.Line.Section;
import java.lang.annotation.Target;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Finds what callers see of one type. */
final class TypeSignatureReader {
  /** What every type has, overridden or not. */
  private static final Set<String> OF_EVERY_TYPE =
      Set.of("equals[class java.lang.Object]", "hashCode[]", "toString[]");

  private static final Set<String> OF_EVERY_ENUM =
      Set.of("values[]", "valueOf[class java.lang.String]");

  private final Class<?> type;
  private final TypeText types;
  private final MemberText members;
  private final TypeSignature signature;

  /** Methods that are written already, or must not be: one that overrides comes before. */
  private final Set<String> done = new HashSet<>(OF_EVERY_TYPE);

  private TypeSignatureReader(Class<?> type, TypeText types) {
    this.type = type;
    this.types = types;
    this.members = new MemberText(type, types);
    this.signature = new TypeSignature(type, types.of(type), new TypeHeading(types).of(type));
  }

  static TypeSignature read(Class<?> type, TypeText types) {
    TypeSignatureReader reader = new TypeSignatureReader(type, types);
    reader.read();
    return reader.signature;
  }

  private void read() {
    if (type.isEnum()) {
      done.addAll(OF_EVERY_ENUM);
    }
    if (type.isSealed()) {
      for (Class<?> subtype : type.getPermittedSubclasses()) {
        add(Section.SUBTYPE, types.of(subtype), "permits " + types.of(subtype));
      }
    }
    Target target = type.getAnnotation(Target.class);
    if (target != null) {
      Arrays.stream(target.value())
          .forEach(element -> add(Section.TARGET, element.name(), "target " + element));
    }
    // The constructor of a record with a builder grows with its components, so it is not API.
    if (!type.isEnum() && !BuilderRules.hasBuilder(type)) {
      addConstructors();
    }
    addMembersOf(type);
  }

  private void addConstructors() {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (isVisible(constructor) && mentionsApiOnly(constructor, Stream.empty())) {
        add(Section.CONSTRUCTOR, "new", members.of(constructor));
      }
    }
  }

  /** Also what the type inherits from types that callers do not see. */
  private void addMembersOf(Class<?> declaring) {
    Arrays.stream(declaring.getInterfaces())
        .filter(ApiScope::isInternal)
        .flatMap(internal -> Arrays.stream(internal.getMethods()))
        .forEach(method -> done.add(key(method)));
    for (Field field : declaring.getDeclaredFields()) {
      if (isVisible(field) && ApiScope.mentionsApiOnly(Stream.of(field.getGenericType()))) {
        add(Section.CONSTANT, field.getName(), members.of(field));
      }
    }
    for (Method method : declaring.getDeclaredMethods()) {
      if (isVisible(method)
          && mentionsApiOnly(method, Stream.of(method.getGenericReturnType()))
          && done.add(key(method))) {
        add(Section.METHOD, method.getName(), members.of(method));
      }
    }
    addSupertype(declaring.getSuperclass(), declaring.getAnnotatedSuperclass());
    Class<?>[] interfaces = declaring.getInterfaces();
    for (int i = 0; i < interfaces.length; i++) {
      addSupertype(interfaces[i], declaring.getAnnotatedInterfaces()[i]);
    }
  }

  private void addSupertype(Class<?> supertype, AnnotatedType asDeclared) {
    if (supertype == null
        || supertype == Object.class
        || supertype == Record.class
        || supertype == Enum.class
        || ApiScope.isInternal(supertype)) {
      return;
    }
    if (!ApiScope.isForeign(supertype) && !ApiScope.contains(supertype)) {
      addMembersOf(supertype);
    } else if (!type.isAnnotation()) {
      String word = supertype.isInterface() && !type.isInterface() ? "implements " : "extends ";
      add(Section.SUPERTYPE, supertype.getName(), word + types.of(asDeclared));
    }
  }

  private static boolean mentionsApiOnly(Executable executable, Stream<Type> others) {
    return ApiScope.mentionsApiOnly(
        Stream.concat(Arrays.stream(executable.getGenericParameterTypes()), others));
  }

  private boolean isVisible(Member member) {
    int modifiers = member.getModifiers();
    return !member.isSynthetic()
        && (Modifier.isPublic(modifiers)
            || Modifier.isProtected(modifiers) && !Modifier.isFinal(type.getModifiers()));
  }

  private static String key(Method method) {
    return method.getName() + Arrays.toString(method.getParameterTypes());
  }

  private void add(Section section, String name, String text) {
    signature.lines().add(new Line(section, name, text));
  }
}
