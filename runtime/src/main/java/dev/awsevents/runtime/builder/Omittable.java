package dev.awsevents.runtime.builder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a collection that stays absent until the builder gets one. It is not {@code @Nullable},
 * because the accessor of the record never returns null.
 */
@Retention(RetentionPolicy.SOURCE)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.LOCAL_VARIABLE
})
public @interface Omittable {}
