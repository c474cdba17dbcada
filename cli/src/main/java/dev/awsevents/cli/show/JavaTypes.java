package dev.awsevents.cli.show;

import dev.awsevents.codegen.model.TypeName;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.regex.Pattern;

/** The names of generated types in Java code, without packages. */
final class JavaTypes {
  private static final Pattern PACKAGE = Pattern.compile("\\b[a-z][a-z0-9_]*\\.");

  private JavaTypes() {}

  static String name(TypeName name) {
    return name.isRoot() ? name.root() : name.root() + "." + name.nested();
  }

  /** The type of a record component: {@code List<SqsEvent.Message>}. */
  static String component(TypeName owner, String javaName) {
    RecordComponent component =
        Arrays.stream(load(owner).getRecordComponents())
            .filter(each -> each.getName().equals(javaName))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(owner + " has no " + javaName));
    String name = component.getGenericType().getTypeName().replace('$', '.');
    return PACKAGE.matcher(name).replaceAll("");
  }

  private static Class<?> load(TypeName type) {
    String name = type.packageName() + "." + name(type).replace('.', '$');
    try {
      return Class.forName(name, false, JavaTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
