package dev.awsevents.site.browser;

import dev.awsevents.catalogue.GeneratedCatalogue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/**
 * {@code details.js}: reads events of EventBridge with details of all types. A page loads it when
 * such an event is pasted whose detail has a type.
 */
public final class DetailsModule {
  static {
    GeneratedCatalogue.install();
    dev.awsevents.catalogue.GeneratedDetails.install();
    dev.awsevents.eventbridge.catalogue.GeneratedDetails.install();
  }

  private DetailsModule() {}

  /** What a payload is as an event of EventBridge: see README.md. */
  @JSExport
  public static JSObject explain(String text) {
    return parse(PayloadExplanation.ofEvent(text));
  }

  /** Java that builds an event of EventBridge: see README.md. */
  @JSExport
  public static JSObject builderCode(String text) {
    return parse(BuilderCode.ofEvent(text));
  }

  @JSBody(params = "json", script = "return JSON.parse(json);")
  private static native JSObject parse(String json);
}
