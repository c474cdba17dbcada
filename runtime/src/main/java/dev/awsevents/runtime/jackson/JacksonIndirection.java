package dev.awsevents.runtime.jackson;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps the annotations of Jackson three steps away from the types. javac warns as soon as it sees
 * an annotation with members whose class is absent. It looks at the annotations of each annotation
 * that is used, and Immutables makes it look one step further.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
@JacksonAnnotationsInside
@JacksonAdapters
public @interface JacksonIndirection {}
