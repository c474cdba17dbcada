package dev.awsevents.runtime.content;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.json.ReaderLimits;
import dev.awsevents.value.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads documents inside a field of another document. */
public final class EmbeddedContent {
  private EmbeddedContent() {}

  /**
   * Reads JSON text; null for null and for text of nothing but white space.
   *
   * @throws EventFormatException if the text is not JSON or its structure does not fit the type;
   *     path and offset count from its beginning
   */
  public static <T> @Nullable T read(@Nullable String json, Class<T> type) {
    return json == null || json.isBlank() ? null : AwsEvents.read(json, type);
  }

  /**
   * Reads JSON text in UTF-8; null for null.
   *
   * @throws EventFormatException if the content is not JSON or its structure does not fit the type;
   *     path and offset count from its beginning
   */
  public static <T> @Nullable T read(@Nullable Bytes json, Class<T> type) {
    return json == null ? null : AwsEvents.read(json.toByteArray(), type);
  }

  /**
   * Reads JSON text by a codec; null for null and for blank text.
   *
   * @throws EventFormatException if the text is not JSON or its structure does not fit the type;
   *     path and offset count from its beginning
   */
  public static <T> @Nullable T read(@Nullable String json, Codec<T> codec) {
    return json == null || json.isBlank() ? null : AwsEvents.read(json, codec);
  }

  /**
   * Reads JSON text in UTF-8 by a codec; null for null.
   *
   * @throws EventFormatException if the content is not JSON or its structure does not fit the type;
   *     path and offset count from its beginning
   */
  public static <T> @Nullable T read(@Nullable Bytes json, Codec<T> codec) {
    return json == null ? null : AwsEvents.read(json.toByteArray(), codec);
  }

  /**
   * Lets a mapper of Jackson read JSON text; null for null and for blank text.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @throws EventFormatException if the mapper cannot read the text as the type
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  public static <T> @Nullable T read(@Nullable String json, Type type, Object mapper) {
    return json == null || json.isBlank() ? null : MapperDocuments.read(json, type, mapper);
  }

  /**
   * Lets a mapper of Jackson read JSON text in UTF-8; null for null.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @throws EventFormatException if the mapper cannot read the content as the type
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  public static <T> @Nullable T read(@Nullable Bytes json, Type type, Object mapper) {
    return json == null ? null : MapperDocuments.read(json.toByteArray(), type, mapper);
  }

  /**
   * Reads JSON text in UTF-8 that is compressed with gzip; null for null.
   *
   * @throws EventFormatException if the content is not gzip, unpacks to more than {@link
   *     dev.awsevents.JsonLimits#unpackedLength}, is not JSON or its structure does not fit the
   *     type; path and offset count from the beginning of the unpacked text
   */
  public static <T> @Nullable T readCompressed(@Nullable Bytes gzip, Class<T> type) {
    return gzip == null ? null : AwsEvents.read(unpack(gzip), type);
  }

  /**
   * The document itself.
   *
   * @throws EventFormatException if there is none
   */
  public static <T> T required(@Nullable T document) {
    if (document == null) {
      throw new EventFormatException("expected a document but found nothing", "$", -1);
    }
    return document;
  }

  /** Small content can be made to unpack without end. */
  private static byte[] unpack(Bytes gzip) {
    int most = ReaderLimits.get().unpackedLength();
    byte[] unpacked;
    try (InputStream in = new GZIPInputStream(gzip.asInputStream())) {
      unpacked = in.readNBytes(most + 1);
    } catch (IOException e) {
      throw new EventFormatException("expected content compressed with gzip", "$", -1);
    }
    if (unpacked.length > most) {
      throw new EventFormatException(
          "expected at most " + most + " bytes of unpacked content", "$", -1);
    }
    return unpacked;
  }
}
