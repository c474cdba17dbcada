package dev.awsevents.runtime.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {
  @Test
  void catalogueIsFoundByItsName() {
    EventCatalogue catalogue = EventCatalogue.installed();

    assertEquals("dev.awsevents.catalogue.GeneratedCatalogue", catalogue.getClass().getName());
    assertSame(catalogue, EventCatalogue.installed());
  }

  /** Only the library itself is on the class path here, as for someone who forgot the types. */
  @Test
  void missingTypesAreToldApartFromAnUnknownEvent() throws Exception {
    URL library = EventCatalogue.class.getProtectionDomain().getCodeSource().getLocation();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {library}, ClassLoader.getPlatformClassLoader())) {
      Class<?> catalogue = loader.loadClass(EventCatalogue.class.getName());

      InvocationTargetException error =
          assertThrows(
              InvocationTargetException.class, () -> catalogue.getMethod("installed").invoke(null));

      IllegalStateException cause = assertInstanceOf(IllegalStateException.class, error.getCause());
      assertEquals(
          "no catalogue of events: add the artifact dev.awsevents:awsevents. If it is there, a"
              + " shrinker has removed the class dev.awsevents.catalogue.GeneratedCatalogue: keep it,"
              + " or call its method install()",
          cause.getMessage());
    }
  }
}
