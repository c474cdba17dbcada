package dev.awsevents.api;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What callers see of a package, as the text of a file. */
final class PackageSignature {
  private PackageSignature() {}

  /** All types are of one package. */
  static String of(Collection<Class<?>> types) {
    String packageName = types.iterator().next().getPackageName();
    Set<String> names = types.stream().map(Class::getSimpleName).collect(Collectors.toSet());
    TypeText text = new TypeText(packageName, names);
    Map<String, TypeSignature> signatures = new TreeMap<>();
    for (Class<?> type : types) {
      TypeSignature signature = TypeSignatureReader.read(type, text);
      signatures.put(signature.name(), signature);
    }
    for (TypeSignature signature : List.copyOf(signatures.values())) {
      OpenEnumRules.fold(signature, signatures);
      BuilderRules.fold(signature, signatures, text);
    }
    return signatures.values().stream()
        .map(PackageSignature::paragraph)
        .collect(Collectors.joining("\n"));
  }

  private static String paragraph(TypeSignature signature) {
    StringBuilder text = new StringBuilder(signature.heading()).append("\n");
    signature.lines().forEach(line -> text.append("  ").append(line.text()).append("\n"));
    return text.toString();
  }
}
