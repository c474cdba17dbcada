package dev.awsevents.runtime.mapper;

/** The version of Jackson that a mapper of the user is of. */
public enum MapperVersion {
  JACKSON_2,
  JACKSON_3;

  /**
   * Tells the version by the name of the mapper's class, because code cannot refer to a class of a
   * version that is absent.
   *
   * @throws IllegalArgumentException if it is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  public static MapperVersion of(Object mapper) {
    for (Class<?> at = mapper.getClass(); at != null; at = at.getSuperclass()) {
      if (at.getName().equals("com.fasterxml.jackson.databind.ObjectMapper")) {
        return JACKSON_2;
      }
      if (at.getName().equals("tools.jackson.databind.ObjectMapper")) {
        return JACKSON_3;
      }
    }
    throw new IllegalArgumentException(
        mapper.getClass().getName() + " is no ObjectMapper of Jackson 2 or 3");
  }
}
