package dev.awsevents.codec;

/**
 * Conversion between days since 1970 and year, month, day of the Gregorian calendar. {@code
 * java.time.LocalDate} does the same with more classes to load before the first event.
 */
final class CivilDate {
  private static final int DAYS_PER_ERA = 146_097; // 400 years
  private static final int DAYS_FROM_0000_03_01_TO_1970 = 719_468;

  final int year;
  final int month;
  final int day;

  private CivilDate(int year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** Days since 1970-01-01. */
  static long epochDay(int year, int month, int day) {
    // Years begin in March here, so that the leap day is the last one.
    long y = month <= 2 ? year - 1L : year;
    long era = Math.floorDiv(y, 400);
    long yearOfEra = y - era * 400;
    long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * DAYS_PER_ERA + dayOfEra - DAYS_FROM_0000_03_01_TO_1970;
  }

  static CivilDate ofEpochDay(long epochDay) {
    long days = epochDay + DAYS_FROM_0000_03_01_TO_1970;
    long era = Math.floorDiv(days, DAYS_PER_ERA);
    long dayOfEra = days - era * DAYS_PER_ERA;
    long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
    long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    long shiftedMonth = (5 * dayOfYear + 2) / 153;
    int day = (int) (dayOfYear - (153 * shiftedMonth + 2) / 5 + 1);
    int month = (int) (shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9);
    long year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return new CivilDate((int) year, month, day);
  }

  /** Whether the year can be spelled in the four digits that all wire forms have for it. */
  boolean hasFourDigitYear() {
    return year >= 0 && year <= 9999;
  }

  static boolean isValid(int year, int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
  }

  private static int lengthOfMonth(int year, int month) {
    if (month == 2) {
      return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
  }
}
