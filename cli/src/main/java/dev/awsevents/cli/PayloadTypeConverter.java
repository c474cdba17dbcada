package dev.awsevents.cli;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.catalogue.PayloadTypes;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds the type that the call names. */
final class PayloadTypeConverter implements ITypeConverter<PayloadType> {
  @Override
  public PayloadType convert(String name) {
    return PayloadTypes.named(name)
        .orElseThrow(() -> new TypeConversionException(PayloadTypes.unknown(name)));
  }

  /** Offers the names of all types to the completion of the shell. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return PayloadTypes.all().stream().map(PayloadType::name).iterator();
    }
  }
}
