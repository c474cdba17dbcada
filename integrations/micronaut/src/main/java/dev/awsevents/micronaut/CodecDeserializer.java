package dev.awsevents.micronaut;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.collection.Immutable;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.SerdeException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Reads a generated type by its codec. Micronaut's decoders do not tell what comes next, so the
 * codec reads a copy of the value.
 */
final class CodecDeserializer implements Deserializer<Object> {
  /** For all types: the type of each value tells the codec. */
  static final CodecDeserializer OF_ANY_TYPE = new CodecDeserializer(FreeFormCodec.INSTANCE);

  private final Codec<?> codec;

  private CodecDeserializer(Codec<?> codec) {
    this.codec = codec;
  }

  @Override
  public Deserializer<Object> createSpecific(DecoderContext context, Argument<? super Object> type)
      throws SerdeException {
    return new CodecDeserializer(codec(context, type));
  }

  private static Codec<?> codec(DecoderContext context, Argument<?> type) throws SerdeException {
    Codec<?> generated = Codecs.of(type.getType());
    Argument<?>[] parameters = type.getTypeParameters();
    if (parameters.length == 0 || parameters[0].getType() == Object.class) {
      return generated;
    }
    return generated.withParameter(parameter(context, parameters[0]));
  }

  @SuppressWarnings("unchecked") // the deserializer of the parameter itself
  private static Codec<?> parameter(DecoderContext context, Argument<?> type)
      throws SerdeException {
    if (!Immutable.keepsType(type.getType())) {
      throw new SerdeException(
          "the generic part of a generated type may be a List or Map, but no special one: "
              + type.getTypeName());
    }
    Argument<Object> parameter = (Argument<Object>) type;
    Deserializer<Object> deserializer =
        (Deserializer<Object>)
            context.findDeserializer(parameter).createSpecific(context, parameter);
    return deserializer instanceof CodecDeserializer generated
        ? generated.codec
        : new ParameterCodec(deserializer, context, parameter);
  }

  @Override
  public Object deserialize(Decoder decoder, DecoderContext context, Argument<? super Object> type)
      throws IOException {
    Codec<?> known = this == OF_ANY_TYPE ? codec(context, type) : codec;
    Object content = JsonNodes.toFreeForm(decoder.decodeNode());
    if (content == null) {
      throw decoder.createDeserializationException("expected a value but found null", null);
    }
    try {
      return AwsEvents.read(AwsEvents.toBytes(content, FreeFormCodec.INSTANCE), known);
    } catch (EventFormatException e) {
      // Without the offset, which is one in the copy.
      throw decoder.createDeserializationException(e.problem() + " at " + e.path(), null);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
