package dev.awsevents.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.Broken;
import com.example.Stock;
import com.example.Whichever;
import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.function.Lambda;
import dev.awsevents.function.testing.FunctionArchive;
import dev.awsevents.function.testing.FunctionCommand;
import dev.awsevents.function.testing.LocalFunction;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packages with the JDK that runs the tests, and runs what comes of it. */
class FunctionPackagerTest {
  private static final Jdk JDK = Jdk.at(Path.of(System.getProperty("java.home")));

  @TempDir static Path folder;
  private static PackagedFunction stock;

  @BeforeAll
  static void packageOnce() throws IOException {
    stock = packager(Stock.class).write(folder.resolve("stock.zip"));
  }

  private static FunctionPackager packager(Class<?> main) throws IOException {
    Path function = Files.createTempDirectory(folder, "project").resolve("classes");
    String file = main.getName().replace('.', '/') + ".class";
    Files.createDirectories(function.resolve(file).getParent());
    Files.copy(location(main).resolve(file), function.resolve(file));
    return new FunctionPackager(
            function,
            List.of(location(Lambda.class), location(SqsEvent.class), location(AwsEvents.class)))
        .mainClass(main.getName());
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String archive() {
    return ClassArchive.of(JDK).file();
  }

  @Test
  void aPackagedFunctionAnswers() throws IOException {
    try (FunctionArchive unpacked = FunctionArchive.unpack(stock.zip());
        LocalFunction function = LocalFunction.start(unpacked.command())) {
      SqsEvent event = Fixtures.load(SqsEvent.class, "default");
      SqsBatchResponse response = function.invoke(event, SqsBatchResponse.class);
      assertEquals(
          String.valueOf(event.records().size()),
          response.batchItemFailures().get(0).itemIdentifier());
    }
  }

  @Test
  void thePartsAreMeasured() {
    List<String> names = stock.parts().stream().map(PackagedFunction.Part::name).toList();
    assertEquals(List.of("lib", "jre", archive(), "bootstrap"), names);
    assertEquals("4 jars", stock.parts().get(0).description());
    assertTrue(
        stock.parts().get(2).description().endsWith(" events of SqsEvent"),
        stock.parts().get(2).description());
    assertEquals(List.of(), stock.notes());
    assertTrue(stock.zipSize() < stock.unpackedSize());
  }

  @Test
  void theArchiveIsValidWhereverThePackageIsUnpacked() throws IOException {
    for (String zone : List.of("America/New_York", "Asia/Kolkata", "UTC")) {
      Path target = Files.createTempDirectory(folder, "unpacked");
      unpackIn(zone, stock.zip(), target);
      assertTrue(comesFromTheArchive(target), zone);
    }
  }

  /** Whether the JVM takes the class of the function from the archive. */
  private static boolean comesFromTheArchive(Path unpacked) throws IOException {
    Path script = unpacked.resolve("bootstrap");
    Path log = unpacked.resolve("classes.log");
    Files.writeString(
        script, Files.readString(script).replace("-cp", "-Xlog:class+load:file=" + log + " -cp"));
    FunctionCommand command = FunctionCommand.of(List.of(script.toString()), unpacked);
    try (LocalFunction function = LocalFunction.start(command)) {
      assertFalse(function.invoke(Fixtures.json(SqsEvent.class)).failed(), function.log());
    }
    List<String> loaded =
        Files.readAllLines(log).stream()
            .filter(line -> line.contains(" " + Stock.class.getName() + " source: "))
            .toList();
    assertEquals(1, loaded.size());
    return loaded.get(0).contains("shared objects file");
  }

  /** By Java's own reader of zip files, in a JVM that lives in another time zone. */
  private static void unpackIn(String zone, Path zip, Path target) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    Tool.run(
        java,
        List.of(
            "-Duser.timezone=" + zone,
            "-cp",
            System.getProperty("java.class.path"),
            Unpack.class.getName(),
            zip.toString(),
            target.toString()),
        folder);
  }

  /** A program. */
  static final class Unpack {
    private Unpack() {}

    public static void main(String[] args) throws IOException {
      try (FunctionArchive archive = FunctionArchive.unpack(Path.of(args[0]));
          Stream<Path> files = Files.walk(archive.folder())) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Path copy = Path.of(args[1]).resolve(archive.folder().relativize(file).toString());
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        }
      }
    }
  }

  /** All but the archive of classes: a JVM never writes the same archive twice. */
  @Test
  void theBytesAreReproducible() throws IOException {
    Map<String, Long> first = contents(stock.zip());
    Map<String, Long> second =
        contents(packager(Stock.class).write(folder.resolve("again.zip")).zip());
    first.remove(archive());
    second.remove(archive());
    assertEquals(first, second);
  }

  private static Map<String, Long> contents(Path zip) throws IOException {
    Map<String, Long> contents = new TreeMap<>();
    try (ZipFile file = new ZipFile(zip.toFile())) {
      file.stream().forEach(entry -> contents.put(entry.getName(), entry.getCrc()));
    }
    return contents;
  }

  @Test
  void theBootstrapMayBeRun() throws IOException {
    try (var zip =
        org.apache.commons.compress.archivers.zip.ZipFile.builder().setPath(stock.zip()).get()) {
      ZipArchiveEntry bootstrap = zip.getEntry("bootstrap");
      assertEquals(0100755, bootstrap.getUnixMode());
      assertEquals(0100755, zip.getEntry("jre/bin/java").getUnixMode());
      assertEquals(0100644, zip.getEntry("jre/lib/modules").getUnixMode());
    }
  }

  @Test
  void aManagedPackageHasJarsOnly() throws IOException {
    PackagedFunction managed = packager(Stock.class).managed().write(folder.resolve("managed.zip"));
    assertEquals(
        List.of("lib"), managed.parts().stream().map(PackagedFunction.Part::name).toList());
    assertTrue(contents(managed.zip()).keySet().stream().allMatch(name -> name.startsWith("lib/")));
  }

  @Test
  void aShrunkFunctionStillAnswers() throws IOException {
    PackagedFunction shrunk =
        packager(Stock.class).shrunk().withoutArchive().write(folder.resolve("shrunk.zip"));
    assertTrue(shrunk.parts().get(0).size() < stock.parts().get(0).size() / 10, shrunk::toString);
    assertEquals(List.of("no archive of classes, as you asked"), shrunk.notes());
    try (FunctionArchive unpacked = FunctionArchive.unpack(shrunk.zip());
        LocalFunction function = LocalFunction.start(unpacked.command())) {
      assertFalse(function.invoke(Fixtures.json(SqsEvent.class)).failed(), function.log());
    }
  }

  @Test
  void aShrunkFunctionOfAnyEventKeepsThemAll() throws IOException {
    PackagedFunction shrunk =
        packager(Whichever.class).shrunk().withoutArchive().write(folder.resolve("any.zip"));
    try (FunctionArchive unpacked = FunctionArchive.unpack(shrunk.zip());
        LocalFunction function = LocalFunction.start(unpacked.command())) {
      assertEquals("\"SqsEvent\"", function.invoke(Fixtures.json(SqsEvent.class)).text());
    }
  }

  @Test
  void aFunctionWithoutEventsIsTrainedWithItsStart() throws IOException {
    PackagedFunction any = packager(Whichever.class).write(folder.resolve("start.zip"));
    assertTrue(any.notes().get(0).contains("name an event"), any.notes()::toString);
    PackagedFunction trained =
        packager(Whichever.class)
            .addEvent("{}".getBytes(UTF_8))
            .write(folder.resolve("trained.zip"));
    assertEquals(List.of(), trained.notes());
  }

  @Test
  void whatKeepsAFunctionFromStartingIsTold() throws IOException {
    FunctionPackager packager = packager(Broken.class);
    PackagingException failure =
        assertThrows(PackagingException.class, () -> packager.write(folder.resolve("broken.zip")));
    assertTrue(String.valueOf(failure.getMessage()).contains("no table"), failure::toString);
    assertFalse(Files.exists(folder.resolve("broken.zip")));
  }

  @Test
  void aMissingMainClassIsToldBeforeTheWork() throws IOException {
    FunctionPackager packager = new FunctionPackager(location(Lambda.class), List.of());
    PackagingException failure =
        assertThrows(PackagingException.class, () -> packager.write(folder.resolve("none.zip")));
    assertTrue(String.valueOf(failure.getMessage()).contains("which class has the main method?"));
  }
}
