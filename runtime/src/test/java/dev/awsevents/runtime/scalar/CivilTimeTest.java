package dev.awsevents.runtime.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CivilTimeTest {
  @Test
  void everyDayOfFourCenturiesAgreesWithJava() {
    LocalDate end = LocalDate.of(2101, 1, 1);
    for (LocalDate day = LocalDate.of(1699, 12, 31); day.isBefore(end); day = day.plusDays(1)) {
      CivilTime date = CivilTime.ofEpochDay(day.toEpochDay());
      assertEquals(day, LocalDate.of(date.year, date.month, date.day));
      assertEquals(
          day.toEpochDay(),
          CivilTime.epochDay(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
    }
  }
}
