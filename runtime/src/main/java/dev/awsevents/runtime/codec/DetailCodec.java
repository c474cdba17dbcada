package dev.awsevents.runtime.codec;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.recognition.DetailCatalogue;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Stands for the detail of an EventBridge event where the caller does not say which type it has.
 * The source and the detail type of the event tell it, if the types of details are there. A detail
 * without a type, and one that does not fit its type, is free-form JSON: nothing is lost.
 */
public final class DetailCodec implements Codec<Object> {
  /** The only instance. */
  public static final DetailCodec INSTANCE = new DetailCodec();

  private static volatile boolean usersHaveTypes;

  private DetailCodec() {}

  /** Called by a generated catalogue when it is initialized. */
  public static void install(DetailCatalogue catalogue) {
    if (DetailCatalogue.install(catalogue)) {
      usersHaveTypes = true;
    }
  }

  /**
   * Whether a codec is of a class of the user. The flag saves the class for those who have none.
   */
  static boolean isForeign(Codec<?> codec) {
    return usersHaveTypes && codec instanceof ForeignCodec;
  }

  /** One source of AWS is named in another way than all others. */
  private static boolean isOfAws(String source) {
    return source.startsWith("aws.") || source.startsWith("inspector2.");
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    return FreeFormCodec.INSTANCE.read(in);
  }

  @Override
  public void write(JsonWriter out, Object value) {
    FreeFormCodec.INSTANCE.write(out, value);
  }

  /**
   * Reads a detail.
   *
   * @param parameter the codec that the caller has chosen, or {@link #INSTANCE}
   * @param source of the event; null if it has not been read yet
   * @param detailType of the event; null if it has not been read yet
   */
  @SuppressWarnings("unchecked") // the caller has not chosen a type other than Object
  public static <D> @Nullable D read(
      JsonReader in, Codec<D> parameter, @Nullable String source, @Nullable String detailType) {
    if ((Codec<?>) parameter != INSTANCE) {
      return parameter.read(in);
    }
    Codec<?> codec = codec(source, detailType);
    return (D) (codec == null ? FreeFormCodec.INSTANCE.read(in) : FittingDetail.read(in, codec));
  }

  /**
   * Gives a detail its type that came before the source or the detail type of the event.
   *
   * @param in has read the event
   * @param field of the event, which the detail was read from
   */
  @SuppressWarnings("unchecked") // as above
  public static <D> @Nullable D resolve(
      JsonReader in,
      FieldNames names,
      int field,
      @Nullable D detail,
      Codec<D> parameter,
      @Nullable String source,
      @Nullable String detailType) {
    if (!(detail instanceof Map) || (Codec<?>) parameter != INSTANCE) {
      return detail;
    }
    Codec<?> codec = codec(source, detailType);
    return codec == null ? detail : (D) FittingDetail.convert(in, names, field, detail, codec);
  }

  private static @Nullable Codec<?> codec(@Nullable String source, @Nullable String detailType) {
    // The catalogues of this library know events of AWS only. To load them for others would take a
    // third of a first read.
    if (source != null && detailType != null && (usersHaveTypes || isOfAws(source))) {
      for (DetailCatalogue catalogue : DetailCatalogue.installed()) {
        Codec<?> codec = catalogue.codec(source, detailType);
        if (codec != null) {
          return codec;
        }
      }
    }
    return null;
  }
}
