package dev.awsevents.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Random;

/**
 * Data for a target by chance, without the fuzzer. It gives what the targets ask for, and nothing
 * else.
 */
final class RandomData implements InvocationHandler {
  private static final int MAX_REST = 200;

  private final Random random;

  private RandomData(long seed) {
    random = new Random(seed);
  }

  /** Data that is the same for the same seed. */
  static FuzzedDataProvider of(long seed) {
    return (FuzzedDataProvider)
        Proxy.newProxyInstance(
            FuzzedDataProvider.class.getClassLoader(),
            new Class<?>[] {FuzzedDataProvider.class},
            new RandomData(seed));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    return switch (method.getName()) {
      case "consumeBoolean" -> random.nextBoolean();
      case "consumeByte" -> (byte) random.nextInt();
      case "consumeInt" -> integer(arguments);
      case "consumeLong" -> random.nextLong() >> random.nextInt(Long.SIZE);
      case "consumeBytes" -> bytes((int) arguments[0]);
      case "consumeRemainingAsBytes" -> bytes(random.nextInt(MAX_REST));
      case "consumeString" -> text((int) arguments[0], Character.MAX_VALUE);
      case "consumeAsciiString" -> text((int) arguments[0], 0x7F);
      default -> throw new UnsupportedOperationException(method.toString());
    };
  }

  private int integer(Object[] arguments) {
    if (arguments == null) {
      return random.nextInt();
    }
    int least = (int) arguments[0];
    return least + random.nextInt((int) arguments[1] - least + 1);
  }

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Half of the characters are of ASCII, which means more. */
  private String text(int maxCharacters, int lastCharacter) {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(maxCharacters + 1); count > 0; count--) {
      text.append((char) random.nextInt(random.nextBoolean() ? 0x80 : lastCharacter + 1));
    }
    return text.toString();
  }
}
