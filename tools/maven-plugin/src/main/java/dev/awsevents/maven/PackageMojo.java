package dev.awsevents.maven;

import dev.awsevents.packaging.FunctionPackager;
import dev.awsevents.packaging.PackagedFunction;
import dev.awsevents.packaging.PackagingException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Makes a zip file for Lambda of the project: its jar, its run-time dependencies, a JVM and an
 * archive of classes. To make the archive, it runs the function with fixtures of its events. It is
 * what {@code awsevents package} does.
 */
@Mojo(
    name = "package",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresDependencyResolution = ResolutionScope.RUNTIME,
    threadSafe = true)
public final class PackageMojo extends AbstractMojo {
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private @Nullable MavenProject project;

  /** The class with the main method. By default the manifest of the jar names it. */
  @Parameter(property = "awsevents.mainClass")
  private @Nullable String mainClass;

  /** The zip file. */
  @Parameter(
      property = "awsevents.zip",
      defaultValue = "${project.build.directory}/${project.build.finalName}.zip",
      required = true)
  private @Nullable File zip;

  /** The JDK whose JVM is packaged. By default the one that runs Maven. */
  @Parameter(property = "awsevents.jdk")
  private @Nullable File jdk;

  /**
   * A JDK of the same version for Linux and the other architecture, with its folder jmods. Then
   * there is no archive of classes.
   */
  @Parameter(property = "awsevents.targetJdk")
  private @Nullable File targetJdk;

  /** Modules of the JDK that jdeps does not find. */
  @Parameter private List<String> modules = new ArrayList<>();

  /** Flags for the JVM. */
  @Parameter private List<String> jvmFlags = new ArrayList<>();

  /** Files with events for the training run. By default fixtures of the events that it names. */
  @Parameter private List<File> events = new ArrayList<>();

  /** Whether to make an archive of classes, for which the function is run. */
  @Parameter(property = "awsevents.archive", defaultValue = "true")
  private boolean archive;

  /** Whether to leave out unused classes of libraries. */
  @Parameter(property = "awsevents.shrink", defaultValue = "false")
  private boolean shrink;

  /** For a managed runtime, such as java25: jars only. */
  @Parameter(property = "awsevents.managed", defaultValue = "false")
  private boolean managed;

  /** Maven makes it. */
  public PackageMojo() {}

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      PackagedFunction packaged = packager().write(required(zip).toPath());
      for (PackagedFunction.Part part : packaged.parts()) {
        getLog().info(line(part.name(), part.size(), part.description()));
      }
      getLog().info(line("compressed", packaged.zipSize(), packaged.zip().toString()));
      packaged.notes().forEach(getLog()::warn);
    } catch (PackagingException e) {
      throw new MojoFailureException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("cannot read an event: " + e.getMessage(), e);
    }
  }

  private FunctionPackager packager() throws IOException {
    FunctionPackager packager = new FunctionPackager(function(), libraries());
    if (mainClass != null) {
      packager.mainClass(mainClass);
    }
    if (jdk != null) {
      packager.jdk(jdk.toPath());
    }
    if (targetJdk != null) {
      packager.targetJdk(targetJdk.toPath());
    }
    modules.forEach(packager::addModule);
    jvmFlags.forEach(packager::addJvmFlag);
    for (File event : events) {
      packager.addEvent(Files.readAllBytes(event.toPath()));
    }
    if (!archive) {
      packager.withoutArchive();
    }
    if (shrink) {
      packager.shrunk();
    }
    if (managed) {
      packager.managed();
    }
    return packager;
  }

  private Path function() {
    File jar = required(project).getArtifact().getFile();
    return jar != null && jar.isFile()
        ? jar.toPath()
        : Path.of(required(project).getBuild().getOutputDirectory());
  }

  private List<Path> libraries() {
    List<Path> libraries = new ArrayList<>();
    for (Artifact artifact : required(project).getArtifacts()) {
      if (artifact.getArtifactHandler().isAddedToClasspath() && artifact.getFile() != null) {
        libraries.add(artifact.getFile().toPath());
      }
    }
    return libraries;
  }

  private static String line(String name, long size, String description) {
    return String.format(
        Locale.ROOT, "%-14s %6.1f MB  %s", name, size / (1024.0 * 1024.0), description);
  }

  private static <T> T required(@Nullable T parameter) {
    if (parameter == null) {
      throw new IllegalStateException("Maven has not set a parameter");
    }
    return parameter;
  }
}
