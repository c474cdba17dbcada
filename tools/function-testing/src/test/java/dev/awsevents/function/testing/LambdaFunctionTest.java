package dev.awsevents.function.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.fixtures.junit.EventFixture;
import dev.awsevents.function.testing.junit.LambdaFunction;
import dev.awsevents.function.testing.programs.Orders;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@LambdaFunction(
    main = Orders.class,
    environment = {"TABLE=a=b"},
    memory = 256,
    timeoutSeconds = 20)
class LambdaFunctionTest {
  private static @Nullable LocalFunction first;

  @Test
  void aTestGetsARunningFunction(LocalFunction function, @EventFixture SqsEvent event) {
    SqsBatchResponse response = function.invoke(event, SqsBatchResponse.class);
    assertEquals(List.of(), response.batchItemFailures());
    assertTrue(function.log().contains("starting with a=b\n"), function.log());
    assertTrue(function.log().contains(" 256 "), function.log());
    isTheSame(function);
  }

  @Test
  void allTestsOfAClassGetTheSame(LocalFunction function) {
    isTheSame(function);
  }

  @Nested
  class Inside {
    @Test
    void alsoThoseOfNestedClasses(LocalFunction function) {
      isTheSame(function);
    }
  }

  private static synchronized void isTheSame(LocalFunction function) {
    if (first == null) {
      first = function;
    }
    assertSame(first, function);
  }
}
