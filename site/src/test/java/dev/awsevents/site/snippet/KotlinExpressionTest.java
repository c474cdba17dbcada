package dev.awsevents.site.snippet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KotlinExpressionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A.builder().b(c -> c.d(1L).e(true)).build() | A.builder().b({ c -> c.d(1L).e(true) }).build()",
        "a.b(c -> c.d(e -> e.f(1)), 2) | a.b({ c -> c.d({ e -> e.f(1) }) }, 2)",
        "a(new B.C(\"$d (,) \\\"\")) | a(B.C(\"\\$d (,) \\\"\"))",
        "Map.of(\"a\", List.of(1, 2), \"b\", c(3, 4)) | mapOf(\"a\" to listOf(1, 2), \"b\" to c(3, 4))",
        "Map.ofEntries(Map.entry(\"a\", 1), Map.entry(\"b\", 2)) | mapOf(Pair(\"a\", 1), Pair(\"b\", 2))",
        "AwsEvents.read(\"{}\", A.class) | AwsEvents.read(\"{}\", A::class.java)",
        "a.object(object -> object.in(1)) | a.`object`({ `object` -> `object`.`in`(1) })",
        "A.<B>builder().c(1) | A.builder<B>().c(1)",
        "Arrays.asList(null, 1) | listOf(null, 1)"
      })
  void javaBecomesTheSameCallsInKotlin(String java, String kotlin) {
    assertThat(KotlinExpression.of(java)).isEqualTo(kotlin);
  }

  @ParameterizedTest
  @CsvSource({"10", "100000"})
  void textsMayBeLong(int length) {
    String text = '"' + "a\\n".repeat(length) + '"';

    assertThat(KotlinExpression.of("a(" + text + ")")).isEqualTo("a(" + text + ")");
  }
}
