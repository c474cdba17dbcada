package dev.awsevents.site.browser;

import dev.awsevents.catalogue.GeneratedCatalogue;
import dev.awsevents.catalogue.GeneratedDetails;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/** {@code types.js}: reads payloads of all types. A page loads it when the first one is pasted. */
public final class TypesModule {
  static {
    GeneratedCatalogue.install();
    GeneratedDetails.install();
  }

  private TypesModule() {}

  /** What a payload is as a type: see README.md. */
  @JSExport
  public static JSObject explain(String text, String type) {
    return parse(PayloadExplanation.of(text, type));
  }

  /** Java that builds a payload: see README.md. */
  @JSExport
  public static JSObject builderCode(String text, String type) {
    return parse(BuilderCode.of(text, type));
  }

  @JSBody(params = "json", script = "return JSON.parse(json);")
  private static native JSObject parse(String json);
}
