package dev.awsevents.runtime.codec;

import dev.awsevents.codec.Codec;

/**
 * A codec of a class that is not generated. Users name such a class for certain values, so a value
 * that does not fit it is an error, never free-form JSON: its reader may lack a module or a
 * constructor, which would go unseen.
 */
public interface ForeignCodec<T> extends Codec<T> {}
