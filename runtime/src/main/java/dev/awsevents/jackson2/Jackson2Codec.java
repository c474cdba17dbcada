package dev.awsevents.jackson2;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The part of {@link dev.awsevents.jackson.JacksonCodec} that Jackson 2 understands. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
@JacksonAnnotationsInside
@JsonDeserialize(using = CodecDeserializer.class)
@JsonSerialize(using = CodecSerializer.class)
public @interface Jackson2Codec {}
