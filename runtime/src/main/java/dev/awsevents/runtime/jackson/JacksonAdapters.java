package dev.awsevents.runtime.jackson;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The annotations that each version of Jackson looks for on a type with serializers of its own.
 *
 * <p>Most projects have one version of Jackson or none. There, javac warns of the members of
 * annotations whose classes are absent, as soon as an annotation processor such as Immutables looks
 * at the annotations of a type and at theirs. So the build renames the class file to {@code
 * Jackson-Adapter}: the JVM and other compilers find any name, but javac finds identifiers only,
 * and passes over annotations that it does not find.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
@JacksonAnnotationsInside
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    using = dev.awsevents.runtime.jackson2.CodecDeserializer.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(
    using = dev.awsevents.runtime.jackson2.CodecSerializer.class)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = dev.awsevents.runtime.jackson3.CodecDeserializer.class)
@tools.jackson.databind.annotation.JsonSerialize(
    using = dev.awsevents.runtime.jackson3.CodecSerializer.class)
public @interface JacksonAdapters {}
