package dev.awsevents.codegen;

import org.jsonschema2pojo.GenerationConfig;
import org.jspecify.annotations.Nullable;

/** Reads the options of jsonschema2pojo for annotations of Bean Validation. */
final class BeanValidationOption {
  private static final String JAKARTA = "jakarta.validation";
  private static final String JAVAX = "javax.validation";

  private BeanValidationOption() {}

  /**
   * The package of the annotations; null if none are wanted. {@code useJakartaValidation} is false
   * where nobody sets it, so that false only means the old package if the project has no other.
   */
  static @Nullable String packageName(
      GenerationConfig config, @Nullable ClassLoader contextClassLoader) {
    if (!config.isIncludeJsr303Annotations()) {
      return null;
    }
    boolean old =
        !config.isUseJakartaValidation()
            && ProjectClassPath.has(contextClassLoader, resource(JAVAX))
            && !ProjectClassPath.has(contextClassLoader, resource(JAKARTA));
    return old ? JAVAX : JAKARTA;
  }

  private static String resource(String packageName) {
    return packageName.replace('.', '/') + "/Valid.class";
  }
}
