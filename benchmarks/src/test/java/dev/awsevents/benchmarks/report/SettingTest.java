package dev.awsevents.benchmarks.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
  @ParameterizedTest
  @EnumSource
  void aSettingIsFoundByItsName(JvmMode mode) {
    Setting setting = new Setting(mode, "JDK 25");

    assertEquals(Optional.of(setting), Setting.of(setting.name()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ratios", "growth, JDK 17", "cold, JDK 17, C1", "cold, JDK"})
  void otherHeadingsAreNotSettings(String heading) {
    assertEquals(Optional.empty(), Setting.of(heading));
  }

  @Test
  void namesOfFilesHaveNoSpacesOrCommas() {
    assertEquals(
        "cold-jdk-25-aot-cache", new Setting(JvmMode.COLD_WITH_AOT_CACHE, "JDK 25").fileName());
  }
}
