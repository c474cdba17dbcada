package dev.awsevents.site.browser;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import dev.awsevents.site.browser.code.Expression;
import dev.awsevents.site.browser.code.InexpressibleException;
import dev.awsevents.site.browser.code.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The answer of {@link TypesModule#builderCode}, for pages of the site, too. */
public final class BuilderCode {
  private BuilderCode() {}

  /** The answer as JSON. */
  public static String of(String text, String type) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    int number = PayloadTypes.find(type);
    if (number < 0) {
      PayloadError.write(out, "there is no type " + type);
    } else {
      try {
        Expression expression = expression(text, number, type, PayloadTypes.codec(number));
        write(out, expression, PayloadTypes.className(number));
        out.name("error");
        out.writeNull();
      } catch (EventFormatException e) {
        PayloadError.write(out, text, e);
      }
    }
    out.endObject();
    return out.toText();
  }

  private static <T> Expression expression(String text, int number, String type, Codec<T> codec) {
    T value = AwsEvents.read(text, codec);
    try {
      return PayloadTypes.expression(number, value);
    } catch (InexpressibleException e) {
      return Values.read(AwsEvents.toJson(value, codec), type);
    }
  }

  private static void write(Utf8JsonWriter out, Expression expression, String className) {
    TreeSet<String> imports = new TreeSet<>(List.of(className));
    expression.addImports(imports);
    out.name("code");
    out.writeString(expression.source());
    out.name("imports");
    out.writeStrings(new ArrayList<>(imports));
  }
}
