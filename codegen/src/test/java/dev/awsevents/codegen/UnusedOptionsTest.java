package dev.awsevents.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsonschema2pojo.AnnotationStyle;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.junit.jupiter.api.Test;

class UnusedOptionsTest {
  @Test
  void defaultsAreNotMentioned() {
    assertEquals(List.of(), UnusedOptions.in(new DefaultGenerationConfig()));
  }

  @Test
  void optionsForClassesAreNamedWhenTheyAreSet() {
    DefaultGenerationConfig config =
        new DefaultGenerationConfig() {
          @Override
          public boolean isUseJodaDates() {
            return true;
          }

          @Override
          public boolean isIncludeGetters() {
            return false;
          }

          @Override
          public AnnotationStyle getAnnotationStyle() {
            return AnnotationStyle.GSON;
          }

          @Override
          public String getTargetPackage() {
            return "com.example";
          }
        };
    assertEquals(
        List.of("annotationStyle", "includeGetters", "useJodaDates"), UnusedOptions.in(config));
  }
}
