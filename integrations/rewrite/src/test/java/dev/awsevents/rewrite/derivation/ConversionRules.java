package dev.awsevents.rewrite.derivation;

import dev.awsevents.rewrite.derivation.OurClass.Accessor;
import dev.awsevents.rewrite.mapping.Conversion;
import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.MemberMapping;
import dev.awsevents.value.Bytes;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;

/** What becomes of a value, told by its type in AWS's class and by its type in ours. */
final class ConversionRules {
  private ConversionRules() {}

  static boolean isNullable(Accessor accessor) {
    return accessor.annotated().isAnnotationPresent(Nullable.class);
  }

  static boolean isCollection(Type ours) {
    return ours instanceof ParameterizedType p
        && (p.getRawType() == List.class || p.getRawType() == Map.class);
  }

  static Conversion conversion(Type aws, Accessor accessor) {
    Type ours = accessor.type();
    if (aws instanceof Class<?> a && a.isPrimitive()) {
      return primitive(a, accessor);
    }
    if (ours == Instant.class) {
      return timestamp(aws, accessor);
    }
    if (ours == Bytes.class) {
      return aws == ByteBuffer.class
          ? Conversion.BUFFER
          : aws == String.class ? Conversion.BASE64 : Conversion.OTHER;
    }
    if (ours instanceof Class<?> o && o.isRecord()) {
      return toRecord(aws, o);
    }
    if (isArray(aws)) {
      return raw(ours) == List.class ? Conversion.ARRAY : Conversion.OTHER;
    }
    if (aws == Integer.class && ours == Long.class) {
      return Conversion.LARGER;
    }
    if (same(aws, ours)) {
      return isFreeForm(ours) ? Conversion.FREE_FORM : Conversion.SAME;
    }
    if (ours instanceof ParameterizedType list
        && raw(ours) == List.class
        && same(aws, list.getActualTypeArguments()[0])) {
      return Conversion.SINGLE;
    }
    return isMap(aws, String.class) && isMap(ours, Object.class)
        ? Conversion.TEXT_MAP
        : Conversion.OTHER;
  }

  /** How a member of a record of ours becomes the text that AWS's map has. */
  static MemberMapping.Text text(Accessor accessor) {
    Type type = accessor.type();
    if (type == String.class) {
      return MemberMapping.Text.SAME;
    }
    if (isNullable(accessor)) {
      return MemberMapping.Text.NONE;
    }
    if (type == Integer.class || type == Long.class) {
      return MemberMapping.Text.TO_STRING;
    }
    if (type == Instant.class && OurClass.isMillis(accessor.json())) {
      return MemberMapping.Text.MILLIS;
    }
    return type instanceof Class<?> c && OurClass.isOpenEnum(c)
        ? MemberMapping.Text.VALUE
        : MemberMapping.Text.NONE;
  }

  private static Conversion primitive(Class<?> aws, Accessor accessor) {
    Type ours = accessor.type();
    if (ours == Instant.class) {
      return timestamp(aws, accessor);
    }
    Map<Class<?>, Class<?>> boxes =
        Map.of(
            int.class, Integer.class,
            long.class, Long.class,
            boolean.class, Boolean.class,
            double.class, Double.class);
    if (boxes.get(aws) == ours) {
      return isNullable(accessor) ? Conversion.UNBOXED_OR_ZERO : Conversion.UNBOXED;
    }
    return aws == int.class && ours == Long.class ? Conversion.LARGER : Conversion.OTHER;
  }

  private static Conversion timestamp(Type aws, Accessor accessor) {
    if (aws == Instant.class) {
      return Conversion.SAME;
    }
    if (aws == Date.class) {
      return Conversion.DATE;
    }
    if (aws == DateTime.class) {
      return Conversion.JODA;
    }
    if (aws == String.class) {
      return Conversion.TIMESTAMP_TEXT;
    }
    boolean number = aws == long.class || aws == Long.class;
    return number && OurClass.isMillis(accessor.json()) ? Conversion.MILLIS : Conversion.OTHER;
  }

  private static Conversion toRecord(Type aws, Class<?> ours) {
    if (OurClass.isOpenEnum(ours)) {
      return aws == String.class
          ? Conversion.TEXT_TO_ENUM
          : aws instanceof Class<?> a && a.isEnum() ? Conversion.ENUM : Conversion.OTHER;
    }
    if (raw(aws) == Map.class) {
      return Conversion.MEMBERS;
    }
    return isAws(aws) ? Conversion.SAME : Conversion.OTHER;
  }

  private static boolean same(Type aws, Type ours) {
    if (isAws(aws)) {
      return ours instanceof Class<?> o && o.getName().startsWith("dev.awsevents.");
    }
    if (aws instanceof ParameterizedType a && ours instanceof ParameterizedType o) {
      if (raw(a) != raw(o) && !(raw(a) == Collection.class && raw(o) == List.class)) {
        return false;
      }
      for (int i = 0; i < a.getActualTypeArguments().length; i++) {
        if (!same(a.getActualTypeArguments()[i], o.getActualTypeArguments()[i])) {
          return false;
        }
      }
      return true;
    }
    return aws.equals(ours);
  }

  private static boolean isFreeForm(Type type) {
    if (type instanceof ParameterizedType p) {
      Type[] arguments = p.getActualTypeArguments();
      return isFreeForm(arguments[arguments.length - 1]);
    }
    return type == Object.class;
  }

  private static boolean isMap(Type type, Class<?> values) {
    return type instanceof ParameterizedType p
        && p.getRawType() == Map.class
        && p.getActualTypeArguments()[1] == values;
  }

  private static boolean isArray(Type type) {
    return type instanceof GenericArrayType
        || (type instanceof Class<?> c && c.isArray() && c != byte[].class);
  }

  private static boolean isAws(Type type) {
    return type instanceof Class<?> c && c.getName().startsWith(Mapping.AWS_PACKAGE);
  }

  private static @Nullable Type raw(Type type) {
    return type instanceof ParameterizedType p ? p.getRawType() : null;
  }
}
