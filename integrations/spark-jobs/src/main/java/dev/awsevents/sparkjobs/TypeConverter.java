package dev.awsevents.sparkjobs;

import dev.awsevents.spark.schema.SchemaFiles;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds a type by its simple name. */
final class TypeConverter implements ITypeConverter<Class<?>> {
  @Override
  public Class<?> convert(String name) throws ClassNotFoundException {
    String path =
        SchemaFiles.path(name)
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "there is no type '" + name + "', expected one such as SqsEvent"));
    return Class.forName("dev.awsevents." + path.replace('/', '.'));
  }
}
