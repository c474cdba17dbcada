package dev.awsevents.cli;

import dev.awsevents.cli.catalogue.PayloadType;
import dev.awsevents.cli.catalogue.PayloadTypes;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Types by their names on the command line. */
final class PayloadTypeConverter implements ITypeConverter<PayloadType> {
  @Override
  public PayloadType convert(String name) {
    return PayloadTypes.named(name)
        .orElseThrow(() -> new TypeConversionException(PayloadTypes.unknown(name)));
  }

  /** The names, for the shell to complete. */
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return PayloadTypes.all().stream().map(PayloadType::name).iterator();
    }
  }
}
