package dev.awsevents.api.samples;

/** A sealed type. */
public sealed interface Shape permits Shape.Square, Shape.Circle {
  default double area() {
    return 1;
  }

  static Shape unit() {
    return new Square(1);
  }

  /** A record without a builder, whose constructor callers need. */
  record Square(double length) implements Shape {}

  /** A class that nobody can extend: its protected method is not for callers. */
  final class Circle implements Shape {
    private Circle() {}

    protected void notForCallers() {}
  }
}
