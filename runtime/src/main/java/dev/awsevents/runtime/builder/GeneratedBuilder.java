package dev.awsevents.runtime.builder;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the builders of generated records. Retained in source only, so that no
 * class file refers to Immutables.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
    jdkOnly = true,
    nullableAnnotation = "Omittable",
    from = "mergeFrom", // a field may be named "from"
    validationMethod = Value.Style.ValidationMethod.NONE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    allowedClasspathAnnotations = Override.class)
public @interface GeneratedBuilder {}
