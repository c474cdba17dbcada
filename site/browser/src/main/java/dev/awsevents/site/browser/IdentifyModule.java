package dev.awsevents.site.browser;

import dev.awsevents.catalogue.GeneratedCatalogue;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSExport;
import org.teavm.jso.JSObject;

/** {@code identify.js}: tells which event a payload is. It is small, so a page loads it at once. */
public final class IdentifyModule {
  static {
    GeneratedCatalogue.install();
  }

  private IdentifyModule() {}

  /** Which event a text is, and why: see README.md. */
  @JSExport
  public static JSObject identify(String text) {
    return parse(Identification.of(text));
  }

  @JSBody(params = "json", script = "return JSON.parse(json);")
  private static native JSObject parse(String json);
}
