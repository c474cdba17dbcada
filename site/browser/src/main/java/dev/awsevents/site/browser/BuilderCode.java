package dev.awsevents.site.browser;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.codec.Codec;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import dev.awsevents.site.browser.code.Expression;
import dev.awsevents.site.browser.code.InexpressibleException;
import dev.awsevents.site.browser.code.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

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
      write(
          out,
          text,
          PayloadTypes.codec(number),
          PayloadTypes.className(number),
          value -> PayloadTypes.expression(number, value));
    }
    out.endObject();
    return out.toText();
  }

  /** The answer of {@link DetailsModule#builderCode}, for pages of the site, too. */
  public static String ofEvent(String text) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.beginObject();
    write(
        out,
        text,
        EventBridgeEvent.codec(),
        EventBridgeEvent.class.getName(),
        event -> EventCode.of(event, AllDetails.INSTANCE));
    out.endObject();
    return out.toText();
  }

  private static <T> void write(
      Utf8JsonWriter out,
      String text,
      Codec<T> codec,
      String className,
      Function<T, Expression> builders) {
    try {
      T value = AwsEvents.read(text, codec);
      String type = className.substring(className.lastIndexOf('.') + 1);
      Expression expression;
      String declared = type;
      try {
        expression = builders.apply(value);
        if (value instanceof EventBridgeEvent<?> event) {
          declared = type + "<" + EventCode.detailType(event) + ">";
        }
      } catch (InexpressibleException e) {
        expression = Values.read(AwsEvents.toJson(value, codec), type);
        declared = value instanceof EventBridgeEvent ? type + "<?>" : type;
      }
      write(out, declared, expression, className);
      out.name("error");
      out.writeNull();
    } catch (EventFormatException e) {
      PayloadError.write(out, text, e);
    }
  }

  private static void write(
      Utf8JsonWriter out, String type, Expression expression, String className) {
    TreeSet<String> imports = new TreeSet<>(List.of(className));
    expression.addImports(imports);
    out.name("type");
    out.writeString(type);
    out.name("code");
    out.writeString(expression.source());
    out.name("imports");
    out.writeStrings(new ArrayList<>(imports));
  }
}
