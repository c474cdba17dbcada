package dev.awsevents.lambda;

import com.amazonaws.services.lambda.runtime.Client;
import com.amazonaws.services.lambda.runtime.ClientContext;
import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client context in the form of AWS's library, which knows strings only. */
final class AwsClientContext implements ClientContext, Client {
  private final dev.awsevents.function.ClientContext context;

  AwsClientContext(dev.awsevents.function.ClientContext context) {
    this.context = context;
  }

  @Override
  public @Nullable Client getClient() {
    return context.client().isEmpty() ? null : this;
  }

  @Override
  public Map<String, String> getCustom() {
    return strings(context.custom());
  }

  @Override
  public Map<String, String> getEnvironment() {
    return strings(context.environment());
  }

  private static Map<String, String> strings(Map<String, @Nullable Object> values) {
    Map<String, String> strings = new LinkedHashMap<>();
    values.forEach(
        (name, value) -> {
          if (value != null) {
            strings.put(name, text(value));
          }
        });
    return strings;
  }

  private static String text(Object value) {
    return value instanceof String text ? text : AwsEvents.toJson(value, FreeFormCodec.INSTANCE);
  }

  private @Nullable String ofClient(String name) {
    Object value = context.client().get(name);
    return value == null ? null : text(value);
  }

  @Override
  public @Nullable String getInstallationId() {
    return ofClient("installation_id");
  }

  @Override
  public @Nullable String getAppTitle() {
    return ofClient("app_title");
  }

  @Override
  public @Nullable String getAppVersionName() {
    return ofClient("app_version_name");
  }

  @Override
  public @Nullable String getAppVersionCode() {
    return ofClient("app_version_code");
  }

  @Override
  public @Nullable String getAppPackageName() {
    return ofClient("app_package_name");
  }
}
