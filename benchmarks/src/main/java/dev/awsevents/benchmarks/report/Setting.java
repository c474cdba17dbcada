package dev.awsevents.benchmarks.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The JVM in which a number was measured.
 *
 * @param mode how it ran
 * @param jdk what tables call its version, such as {@code JDK 17}
 */
public record Setting(JvmMode mode, String jdk) {
  private static final Pattern JDK = Pattern.compile("JDK \\d+");

  /** The setting of a {@link #name()}; empty for any other text. */
  public static Optional<Setting> of(String name) {
    Matcher jdk = JDK.matcher(name);
    return jdk.find()
        ? Arrays.stream(JvmMode.values())
            .map(mode -> new Setting(mode, jdk.group()))
            .filter(setting -> setting.name().equals(name))
            .findFirst()
        : Optional.empty();
  }

  /** What tables call it. */
  public String name() {
    return mode.settingName(jdk);
  }

  /** The part that it has in the names of pictures: lower case, without spaces and commas. */
  public String fileName() {
    return name().replaceAll("\\W+", "-").toLowerCase(Locale.ROOT);
  }

  /** The metric that tells how long reading an event takes in such a JVM. */
  public Metric readingTime() {
    return mode.isCold() ? Metric.FIRST_READ : Metric.READ;
  }
}
