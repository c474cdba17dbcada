package dev.awsevents.api.samples;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** An annotation. */
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Marker {
  String value();

  int size() default 1;
}
