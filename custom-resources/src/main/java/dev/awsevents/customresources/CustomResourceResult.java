package dev.awsevents.customresources;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The result of creating or changing a resource: its physical ID, and the values that the template
 * reads with {@code Fn::GetAtt}. It is immutable.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html">Custom
 *     resource response objects</a>
 */
public final class CustomResourceResult {
  private final @Nullable String physicalResourceId;
  private final Map<String, @Nullable Object> data;
  private final boolean noEcho;

  private CustomResourceResult(
      @Nullable String physicalResourceId, Map<String, @Nullable Object> data, boolean noEcho) {
    this.physicalResourceId = physicalResourceId;
    this.data = data;
    this.noEcho = noEcho;
  }

  /**
   * A result with a physical ID.
   *
   * @param physicalResourceId at most 1024 bytes of UTF-8
   * @throws IllegalArgumentException if it is empty
   */
  public static CustomResourceResult of(String physicalResourceId) {
    if (physicalResourceId.isEmpty()) {
      throw new IllegalArgumentException("a physical ID must not be empty");
    }
    return new CustomResourceResult(physicalResourceId, Map.of(), false);
  }

  /** A result without a physical ID: an update keeps the one that the resource has. */
  public static CustomResourceResult empty() {
    return new CustomResourceResult(null, Map.of(), false);
  }

  /**
   * A copy with one more value for {@code Fn::GetAtt}.
   *
   * @param value a string, number, boolean, or a list or map of such values
   */
  public CustomResourceResult with(String name, @Nullable Object value) {
    Map<String, @Nullable Object> more = new LinkedHashMap<>(data);
    more.put(name, value);
    return new CustomResourceResult(physicalResourceId, Collections.unmodifiableMap(more), noEcho);
  }

  /** A copy whose values CloudFormation masks where {@code Fn::GetAtt} reads them. */
  public CustomResourceResult withNoEcho() {
    return new CustomResourceResult(physicalResourceId, data, true);
  }

  /** The physical ID; null keeps the one that the resource has. */
  public @Nullable String physicalResourceId() {
    return physicalResourceId;
  }

  /** The values for {@code Fn::GetAtt}, by name. */
  public Map<String, @Nullable Object> data() {
    return data;
  }

  /** Whether CloudFormation masks the values. */
  public boolean noEcho() {
    return noEcho;
  }

  /** Has the names of the values only, because they may be secrets. */
  @Override
  public String toString() {
    return "CustomResourceResult[physicalResourceId="
        + physicalResourceId
        + ", data="
        + data.keySet()
        + ", noEcho="
        + noEcho
        + "]";
  }
}
