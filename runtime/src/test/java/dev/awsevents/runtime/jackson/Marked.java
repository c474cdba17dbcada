package dev.awsevents.runtime.jackson;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list whose elements, and what is inside them, are looked at before they are read. */
@JacksonCodec
public record Marked(List<@Nullable Object> elements) {}
