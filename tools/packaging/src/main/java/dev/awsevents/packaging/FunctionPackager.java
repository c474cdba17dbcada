package dev.awsevents.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Makes a zip file for Lambda of a function and its libraries. By default it is for an OS-only
 * runtime, such as {@code provided.al2023}: with a JVM that has only the modules needed, and with
 * an archive of classes for a fast start.
 */
public final class FunctionPackager {
  private final Path functionJar;
  private final List<Path> libraries;
  private @Nullable String mainClass;
  private Path jdk = Path.of(System.getProperty("java.home"));
  private @Nullable Path targetJdk;
  private final Set<String> extraModules = new TreeSet<>();
  private final List<String> jvmFlags = new ArrayList<>();
  private final List<byte[]> events = new ArrayList<>();
  private boolean managed;
  private boolean shrunk;
  private boolean archived = true;

  /**
   * A packager.
   *
   * @param function a jar, or a folder with class files
   * @param libraries jars, and folders with class files
   */
  public FunctionPackager(Path function, List<Path> libraries) {
    this.functionJar = function;
    this.libraries = List.copyOf(libraries);
  }

  /** The class with the main method; by default the one that the manifest of the jar names. */
  public FunctionPackager mainClass(String name) {
    mainClass = name;
    return this;
  }

  /** The JDK whose JVM is packaged; by default the one that runs now. */
  public FunctionPackager jdk(Path home) {
    jdk = home;
    return this;
  }

  /**
   * A JDK for Linux and the other architecture, whose JVM is packaged. It must have a folder {@code
   * jmods}, and the version of {@link #jdk}, which does the work. An archive of classes cannot be
   * made then, except by the very JVM.
   */
  public FunctionPackager targetJdk(Path home) {
    targetJdk = home;
    return this;
  }

  /** A module of the JDK that the function needs, but jdeps does not see. */
  public FunctionPackager addModule(String name) {
    extraModules.add(name);
    return this;
  }

  /** A flag of the JVM, after those that are always there. */
  public FunctionPackager addJvmFlag(String flag) {
    jvmFlags.add(flag);
    return this;
  }

  /**
   * An event for the training run, in UTF-8. Without any, it gets the fixtures of the event types
   * that the function refers to.
   */
  public FunctionPackager addEvent(byte[] event) {
    events.add(event.clone());
    return this;
  }

  /** For a managed runtime, such as {@code java25}: only jars, in the folder {@code lib}. */
  public FunctionPackager managed() {
    managed = true;
    return this;
  }

  /** Leaves out the classes of libraries that nothing refers to. */
  public FunctionPackager shrunk() {
    shrunk = true;
    return this;
  }

  /** Makes no archive of classes, and so does not run the function. */
  public FunctionPackager withoutArchive() {
    archived = false;
    return this;
  }

  /**
   * Makes the zip file.
   *
   * @throws PackagingException if it cannot be made
   */
  public PackagedFunction write(Path zip) {
    try (WorkFolder work = WorkFolder.create()) {
      return write(zip, work);
    } catch (IOException e) {
      throw new PackagingException("cannot write " + zip + ": " + e.getMessage(), e);
    }
  }

  private PackagedFunction write(Path zip, WorkFolder work) throws IOException {
    Path content = work.folder("content");
    FunctionJars jars = FunctionJars.copy(functionJar, libraries, content.resolve("lib"));
    if (shrunk) {
      new UnusedClasses(jars.files()).remove();
    }
    for (Path file : jars.files()) {
      PackageZip.setTime(file);
    }
    PackageParts parts = new PackageParts(content);
    List<String> notes = new ArrayList<>();
    String library = jars.files().size() + (jars.files().size() == 1 ? " jar" : " jars");
    parts.add("lib", shrunk ? library + ", without unused classes" : library);
    if (!managed) {
      addJvm(jars, content, work, parts, notes);
    }
    Path parent = zip.toAbsolutePath().getParent();
    if (parent != null) {
      Files.createDirectories(parent);
    }
    Path made = work.folder("zip").resolve("function.zip");
    PackageZip.write(content, made);
    Files.copy(made, zip, StandardCopyOption.REPLACE_EXISTING);
    Architecture architecture = Jdk.at(targetJdk == null ? jdk : targetJdk).architecture();
    return new PackagedFunction(zip, Files.size(zip), architecture, parts.all(), notes);
  }

  private void addJvm(
      FunctionJars jars, Path content, WorkFolder work, PackageParts parts, List<String> notes)
      throws IOException {
    Jdk tools = Jdk.at(jdk);
    Jdk target = targetJdk == null ? tools : Jdk.at(targetJdk);
    if (!target.isLinux()) {
      throw new PackagingException(
          "Lambda runs Linux: name a JDK for Linux, with its folder jmods, as the target");
    }
    String main = mainClass == null ? jars.mainClass() : mainClass;
    Set<String> modules = RequiredModules.of(jars.files(), tools, work.folder("jdeps"));
    modules.addAll(extraModules);
    Jre.link(tools, target, modules, content.resolve("jre"));
    parts.add(
        "jre",
        "JDK "
            + target.version()
            + " for "
            + target.architecture().lambdaName()
            + ", modules "
            + String.join(", ", modules));
    Bootstrap bootstrap = new Bootstrap(jars.pathsIn(content), main, jvmFlags);
    List<String> archiveFlags = List.of();
    if (!archived) {
      notes.add("no archive of classes, as you asked");
    } else if (!target.runsHere()) {
      notes.add(
          "no archive of classes: only "
              + target.architecture().lambdaName()
              + " Linux can make it; package there for a faster start");
    } else {
      archiveFlags = train(jars, content, bootstrap, target, parts, notes);
    }
    Files.writeString(content.resolve("bootstrap"), bootstrap.script(archiveFlags));
    parts.add("bootstrap", "starts " + main);
  }

  private List<String> train(
      FunctionJars jars,
      Path content,
      Bootstrap bootstrap,
      Jdk target,
      PackageParts parts,
      List<String> notes)
      throws IOException {
    List<Class<?>> types = EventTypes.of(jars.function());
    List<byte[]> training = events.isEmpty() ? EventTypes.events(types) : events;
    if (training.isEmpty()) {
      notes.add(
          "the function refers to no event of this library, so the archive knows its start only:"
              + " name an event for a faster first response");
    }
    ClassArchive archive = ClassArchive.of(target);
    Training.run(content, bootstrap, archive, training);
    parts.add(
        archive.file(),
        "archive of classes, trained with "
            + training.size()
            + (training.size() == 1 ? " event" : " events")
            + (events.isEmpty() && !types.isEmpty() ? " of " + names(types) : ""));
    return archive.flags();
  }

  private static String names(List<Class<?>> types) {
    return String.join(", ", types.stream().map(Class::getSimpleName).toList());
  }
}
