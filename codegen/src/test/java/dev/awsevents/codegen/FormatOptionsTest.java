package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.read.FormatTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.junit.jupiter.api.Test;

/** Which types come out is in the golden case {@code format-types}. */
class FormatOptionsTest {
  private final List<String> warnings = new ArrayList<>();

  private FormatTypes read(String dateType, String dateTimeType, Map<String, String> mapping) {
    return FormatOptions.read(
        new DefaultGenerationConfig() {
          @Override
          public String getDateType() {
            return dateType;
          }

          @Override
          public String getDateTimeType() {
            return dateTimeType;
          }

          @Override
          public Map<String, String> getFormatTypeMapping() {
            return mapping;
          }
        },
        warnings::add);
  }

  @Test
  void theMappingCountsMoreThanTheTypeOfDates() {
    FormatTypes types =
        read("java.time.LocalDate", "java.time.Instant", Map.of("date", "java.lang.String"));

    assertEquals(Map.of("date", Scalar.STRING), types.scalars());
    assertEquals(List.of(), warnings);
  }

  @Test
  void aClassThatRecordsCannotHaveIsAWarning() {
    FormatTypes types = read("org.joda.time.LocalDate", "java.util.Date", Map.of());

    assertEquals(Map.of(), types.scalars());
    assertEquals(2, warnings.size());
    assertEquals(
        "the option dateType of jsonschema2pojo has no effect: a string of the format date cannot"
            + " become org.joda.time.LocalDate, but one of java.lang.String, java.net.URI,"
            + " java.time.Duration, java.time.LocalDate, java.time.LocalTime,"
            + " java.time.OffsetTime, java.util.UUID",
        warnings.get(0));
  }

  @Test
  void whatIsNotSetIsNoWish() {
    assertEquals(Map.of(), read("", "", Map.of()).scalars());
    assertEquals(List.of(), warnings);
  }
}
