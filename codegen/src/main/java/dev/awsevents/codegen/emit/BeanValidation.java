package dev.awsevents.codegen.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import dev.awsevents.codegen.constraints.Constraint.Count;
import dev.awsevents.codegen.constraints.Constraint.Keyword;
import dev.awsevents.codegen.constraints.Constraint.Text;
import dev.awsevents.codegen.constraints.ConstraintTables;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Shape;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of Bean Validation (JSR 303) on the components of records, if they are wanted.
 */
final class BeanValidation {
  /** Simple names of the annotations, which types nested in a root may have, too. */
  static final Set<String> NAMES =
      Set.of("DecimalMax", "DecimalMin", "Max", "Min", "NotNull", "Pattern", "Size", "Valid");

  private static final Set<Scalar> WHOLE = Set.of(Scalar.INTEGER, Scalar.LONG);

  private final ConstraintTables tables;
  private final @Nullable String packageName;

  /**
   * @param packageName that of Bean Validation; null if no annotations are wanted
   */
  BeanValidation(ConstraintTables tables, @Nullable String packageName) {
    this.tables = tables;
    this.packageName = packageName;
  }

  List<AnnotationSpec> of(RecordType record, Field field) {
    if (packageName == null || tables.number(record.name()).isEmpty()) {
      return List.of();
    }
    List<Keyword> keywords = PropertyKeywords.of(tables, record.name(), field.wireName());
    List<AnnotationSpec> annotations = new ArrayList<>();
    if (field.guaranteed() && !field.anyType() && !field.type().isCollection()) {
      annotations.add(constraint("NotNull").build());
    }
    if (field.type().isCollection()) {
      String noun = isMap(field) ? "Properties" : "Items";
      // An absent collection is an empty one here.
      size(keywords, field.required() ? "min" + noun : "", "max" + noun, annotations);
    } else if (field.type() instanceof Plain plain) {
      scalar(plain.scalar(), keywords, annotations);
    }
    if (field.type().named().filter(named -> named.shape() != Shape.OPEN_ENUM).isPresent()) {
      annotations.add(AnnotationSpec.builder(ClassName.get(packageName, "Valid")).build());
    }
    return annotations;
  }

  private static boolean isMap(Field field) {
    return field.type() instanceof MapOf || field.type() instanceof FreeForm;
  }

  private void scalar(Scalar scalar, List<Keyword> keywords, List<AnnotationSpec> annotations) {
    if (scalar == Scalar.STRING) {
      size(keywords, "minLength", "maxLength", annotations);
      texts(keywords, "pattern").forEach(regex -> annotations.add(pattern(regex)));
    } else if (WHOLE.contains(scalar) || scalar == Scalar.DECIMAL) {
      boolean whole = WHOLE.contains(scalar);
      limit(keywords, "minimum", true, whole, annotations);
      limit(keywords, "exclusiveMinimum", false, whole, annotations);
      limit(keywords, "maximum", true, whole, annotations);
      limit(keywords, "exclusiveMaximum", false, whole, annotations);
    }
  }

  /** An empty keyword stands for no limit. */
  private void size(
      List<Keyword> keywords, String minimum, String maximum, List<AnnotationSpec> annotations) {
    int least = counts(keywords, minimum).max().orElse(0);
    int most = counts(keywords, maximum).min().orElse(Integer.MAX_VALUE);
    if (least > 0 || most < Integer.MAX_VALUE) {
      AnnotationSpec.Builder size = constraint("Size");
      if (least > 0) {
        size.addMember("min", "$L", least);
      }
      if (most < Integer.MAX_VALUE) {
        size.addMember("max", "$L", most);
      }
      annotations.add(size.build());
    }
  }

  /** A pattern of JSON Schema matches a part, one of Bean Validation the whole. */
  private AnnotationSpec pattern(String regex) {
    return constraint("Pattern")
        .addMember("regexp", "$L", Literals.of("(?s:.*)(?:" + regex + ")(?s:.*)"))
        .build();
  }

  /** Of several limits the tightest one; those of other parts of the schema hold as well. */
  private void limit(
      List<Keyword> keywords,
      String keyword,
      boolean inclusive,
      boolean whole,
      List<AnnotationSpec> annotations) {
    boolean lower = keyword.endsWith("inimum");
    Stream<BigDecimal> limits = texts(keywords, keyword).stream().map(BigDecimal::new);
    limits
        .reduce((one, other) -> lower == (one.compareTo(other) > 0) ? one : other)
        .ifPresent(limit -> annotations.add(limit(limit, lower, inclusive, whole)));
  }

  private AnnotationSpec limit(BigDecimal limit, boolean lower, boolean inclusive, boolean whole) {
    String name = lower ? "Min" : "Max";
    if (whole && inclusive && limit.scale() <= 0 && limit.precision() <= 18) {
      return constraint(name).addMember("value", "$L", limit.longValue() + "L").build();
    }
    AnnotationSpec.Builder decimal =
        constraint("Decimal" + name).addMember("value", "$S", limit.toString());
    return (inclusive ? decimal : decimal.addMember("inclusive", "false")).build();
  }

  private AnnotationSpec.Builder constraint(String name) {
    return AnnotationSpec.builder(ClassName.get(packageName + ".constraints", name));
  }

  private static IntStream counts(List<Keyword> keywords, String method) {
    return keywords.stream()
        .filter(keyword -> keyword.method().equals(method))
        .mapToInt(keyword -> ((Count) keyword.arguments().get(0)).value());
  }

  /** The last arguments: of a pattern, the one for Java. */
  private static List<String> texts(List<Keyword> keywords, String method) {
    return keywords.stream()
        .filter(keyword -> keyword.method().equals(method))
        .map(keyword -> keyword.arguments().get(keyword.arguments().size() - 1))
        .map(argument -> ((Text) argument).value())
        .distinct()
        .toList();
  }
}
