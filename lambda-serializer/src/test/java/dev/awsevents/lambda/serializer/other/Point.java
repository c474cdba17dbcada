package dev.awsevents.lambda.serializer.other;

/** A type that only {@link PointSerializer} can read and write: as {@code "1,2"}. */
public record Point(int x, int y) {}
