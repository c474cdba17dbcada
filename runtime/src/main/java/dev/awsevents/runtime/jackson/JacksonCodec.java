package dev.awsevents.runtime.jackson;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes any {@code ObjectMapper} of Jackson 2 or 3 read and write the type by its generated codec.
 *
 * <p>Jackson is optional. If it is absent, Java ignores its annotations. If both versions are
 * there, each finds its own part.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@JacksonAnnotationsInside
@JacksonAdapters
public @interface JacksonCodec {}
