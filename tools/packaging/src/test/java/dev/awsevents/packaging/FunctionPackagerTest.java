package dev.awsevents.packaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.Broken;
import com.example.Greeting;
import com.example.Stock;
import com.example.Whichever;
import dev.awsevents.AwsEvents;
import dev.awsevents.alb.AlbRequest;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.function.Lambda;
import dev.awsevents.function.testing.FunctionArchive;
import dev.awsevents.function.testing.FunctionCommand;
import dev.awsevents.function.testing.LocalFunction;
import dev.awsevents.functionurl.FunctionUrlRequest;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
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
      runIn(zone, Unpack.class, stock.zip().toString(), target.toString());
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

  /** In a JVM that lives in another time zone. */
  private static void runIn(String zone, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("-Duser.timezone=" + zone, "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    Tool.run(Path.of(System.getProperty("java.home"), "bin", "java"), command, folder);
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

  @Test
  void aPackageWithoutItsArchiveAnswersToo() throws IOException {
    try (FunctionArchive unpacked = FunctionArchive.unpack(stock.zip())) {
      Files.delete(unpacked.folder().resolve(archive()));
      assertFalse(comesFromTheArchive(unpacked.folder()));
    }
  }

  /** JDK 25.0.3 takes classes even from the archive of other jars. */
  @Test
  @EnabledForJreRange(max = JRE.JAVA_24)
  void theJvmTakesNothingFromTheArchiveOfOtherJars() throws IOException {
    try (FunctionArchive unpacked = FunctionArchive.unpack(stock.zip())) {
      Path jar = unpacked.folder().resolve("lib").resolve("classes.jar");
      Files.setLastModifiedTime(jar, FileTime.fromMillis(0));
      assertFalse(comesFromTheArchive(unpacked.folder()));
    }
  }

  /** Without the archive of classes: a JVM never writes the same archive twice. */
  @Test
  void theBytesAreTheSameInEachTimeZone() throws IOException {
    Path first = folder.resolve("first.zip");
    packager(Stock.class).withoutArchive().write(first);
    Path second = folder.resolve("second.zip");
    runIn("Asia/Kolkata", PackStock.class, second.toString(), folder.toString());
    assertEquals(-1, Files.mismatch(first, second));
  }

  /** A program. */
  static final class PackStock {
    private PackStock() {}

    public static void main(String[] args) throws IOException {
      folder = Path.of(args[1]);
      packager(Stock.class).withoutArchive().write(Path.of(args[0]));
    }
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
    try (FunctionArchive archive = FunctionArchive.unpack(managed.zip())) {
      assertTrue(archive.isManaged());
    }
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
  void anInterfaceOfEventsStandsForThoseThatImplementIt() throws IOException {
    Path jar = folder.resolve("http.jar");
    packClass(Greeting.class, jar);
    List<Class<?>> types = EventTypes.of(jar);
    assertTrue(
        types.containsAll(
            List.of(AlbRequest.class, ApiGatewayHttpRequest.class, FunctionUrlRequest.class)),
        types::toString);
    assertTrue(types.stream().allMatch(HttpRequestEvent.class::isAssignableFrom), types::toString);
  }

  private static void packClass(Class<?> type, Path jar) throws IOException {
    String file = type.getName().replace('.', '/') + ".class";
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(file));
      Files.copy(location(type).resolve(file), zip);
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
