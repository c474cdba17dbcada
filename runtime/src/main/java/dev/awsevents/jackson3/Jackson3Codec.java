package dev.awsevents.jackson3;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/** The part of {@link dev.awsevents.jackson.JacksonCodec} that Jackson 3 understands. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
@JacksonAnnotationsInside
@JsonDeserialize(using = CodecDeserializer.class)
@JsonSerialize(using = CodecSerializer.class)
public @interface Jackson3Codec {}
