package dev.awsevents.migration;

import dev.awsevents.migration.Losses.Loss;
import dev.awsevents.migration.RecordDifferences.Kind;
import dev.awsevents.rewrite.mapping.Conversion;
import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.PropertyMapping;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells why a value is lost: by the property of AWS's class, or by {@code reasons.tsv}. */
final class LossReasons {
  static final String NO_PROPERTY = "AWS's class has no such property";
  static final String PRIMITIVE = "a primitive of AWS's class is 0 or false where nothing came";
  static final String TEXT = "a map of texts has the text of another scalar";

  private static final Pattern CLASS = Pattern.compile("com\\.amazonaws[\\w.$]+");

  private final Map<String, String> given = new HashMap<>();
  private final Map<String, String> unused = new HashMap<>();

  LossReasons() {
    try (InputStream in =
        Objects.requireNonNull(LossReasons.class.getResourceAsStream("reasons.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .forEach(row -> given.put(row[0] + " " + row[1] + " " + row[2], row[3]));
      unused.putAll(given);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reason; null if there is none, so that the value should not be lost. */
  @Nullable String of(Loss loss) {
    String derived = derived(loss);
    if (derived != null) {
      return derived;
    }
    String key = loss.awsName() + " " + loss.path() + " " + loss.kind();
    unused.remove(key);
    return given.get(key);
  }

  /** Lines of the file that explain nothing. */
  Map<String, String> unused() {
    return unused;
  }

  private static @Nullable String derived(Loss loss) {
    if (loss.kind() == Kind.REFUSED) {
      return null;
    }
    String owner = loss.type().aws();
    List<String> accessors = List.of(loss.path().replaceAll("\\[]|\\{}", "").split("\\.", -1));
    for (int i = 0; i < accessors.size(); i++) {
      PropertyMapping property = property(owner, accessors.get(i));
      if (property == null) {
        return loss.kind() == Kind.LOST ? NO_PROPERTY : null;
      }
      if (i == accessors.size() - 1) {
        return ofProperty(loss.kind(), property);
      }
      owner =
          CLASS
              .matcher(property.awsType())
              .results()
              .map(MatchResult::group)
              .reduce((first, second) -> second)
              .orElse("");
    }
    return null;
  }

  private static @Nullable String ofProperty(Kind kind, PropertyMapping property) {
    boolean primitive = !property.awsType().contains(".");
    if (kind == Kind.ADDED && primitive) {
      return PRIMITIVE;
    }
    return kind == Kind.CHANGED && property.reads() == Conversion.TEXT_MAP ? TEXT : null;
  }

  private static @Nullable PropertyMapping property(String owner, String accessor) {
    return Mapping.get().tables().properties().stream()
        .filter(p -> p.aws().equals(owner) && p.accessor().equals(accessor))
        .findFirst()
        .orElse(null);
  }
}
