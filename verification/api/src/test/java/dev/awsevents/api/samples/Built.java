package dev.awsevents.api.samples;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A record with a builder that follows the rules. */
public record Built(@Nullable String name, List<Part> parts, Map<String, @Nullable Object> others) {
  public static Builder builder() {
    return new Builder();
  }

  public Builder toBuilder() {
    return new Builder();
  }

  /** Also has a method that does not follow from the components. */
  public static final class Builder extends BuiltBuilder {
    public Builder addParts(Consumer<Part.Builder> values) {
      return this;
    }

    public Builder extra() {
      return this;
    }
  }

  /** A record whose builder lacks the method for its component. */
  public record Part(int number) {
    public static Builder builder() {
      return new Builder();
    }

    public Builder toBuilder() {
      return new Builder();
    }

    /** Builds nothing. */
    public static final class Builder {
      private Builder() {}

      public Part build() {
        return new Part(1);
      }

      public Builder mergeFrom(Part part) {
        return this;
      }
    }
  }
}
