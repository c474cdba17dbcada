package software.amazon.lambda.powertools.kafka;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;

/** Stands for the class of powertools-kafka, which the build cannot fetch. It reads nothing. */
public final class PowertoolsSerializer implements CustomPojoSerializer {
  @Override
  public <T> T fromJson(InputStream input, Type type) {
    throw new UnsupportedOperationException("the other serializer got " + type);
  }

  @Override
  public <T> T fromJson(String input, Type type) {
    throw new UnsupportedOperationException("the other serializer got " + type);
  }

  @Override
  public <T> void toJson(T value, OutputStream output, Type type) {
    throw new UnsupportedOperationException("the other serializer got " + type);
  }
}
