package dev.awsevents.runtime.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.codec.Codec;
import dev.awsevents.sample.Shipment;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes of the same name in two class loaders, as an application server has them. */
class CodecsOfAnotherLoaderTest {
  private final ClassLoader loader = new SampleLoader();

  /** The codec of the class of the same name is there first. */
  @BeforeEach
  void findTheCodecOfTheFirstLoader() {
    Codecs.of(Shipment.class);
    Codecs.of(Shipment.Parcel.class);
  }

  @Test
  void aClassHasTheCodecOfItsLoader() throws ClassNotFoundException {
    Class<?> type = loader.loadClass(Shipment.class.getName());

    Codec<?> codec = Codecs.of(type);

    assertSame(loader, codec.getClass().getClassLoader());
    assertNotSame(Codecs.of(Shipment.class), codec);
    assertSame(codec, Codecs.of(type));
  }

  @Test
  void aNestedClassHasTheCodecOfItsLoader() throws ClassNotFoundException {
    Class<?> type = loader.loadClass(Shipment.Parcel.class.getName());

    Codec<?> codec = Codecs.of(type);

    assertEquals(Shipment.class.getPackageName(), codec.getClass().getPackageName());
    assertSame(loader, codec.getClass().getClassLoader());
  }

  @Test
  void aNestedClassWithoutCodecIsAnError() throws ClassNotFoundException {
    Class<?> type = loader.loadClass(Shipment.Draft.class.getName());

    assertThrows(IllegalArgumentException.class, () -> Codecs.of(type));
  }

  /** Defines the classes of the sample anew, and shares all others. */
  private static final class SampleLoader extends ClassLoader {
    SampleLoader() {
      super(CodecsOfAnotherLoaderTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      Class<?> known = findLoadedClass(name);
      if (known != null || !name.startsWith(Shipment.class.getPackageName() + ".")) {
        return known == null ? super.loadClass(name, resolve) : known;
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        if (in == null) {
          throw new ClassNotFoundException(name);
        }
        byte[] content = in.readAllBytes();
        return defineClass(name, content, 0, content.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
