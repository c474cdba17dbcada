package dev.awsevents.schemaexport;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.StructProto;
import com.google.protobuf.TimestampProto;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.schema.SchemaFormat;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The messages of all types, compiled by protoc in one go. */
final class ProtobufFiles {
  private static final Path BUILD = Path.of(System.getProperty("build.directory"));

  private ProtobufFiles() {}

  /** The message of each type, by the name of the type. */
  static Map<String, Descriptor> compile()
      throws IOException, InterruptedException, DescriptorValidationException {
    Path folder = Files.createDirectories(BUILD.resolve("protobuf"));
    Path descriptors = folder.resolve("descriptors");
    Path compiler = BUILD.resolve("protoc.exe");
    assertThat(compiler.toFile().setExecutable(true)).isTrue();
    List<String> command =
        new ArrayList<>(
            List.of(
                compiler.toString(),
                "--fatal_warnings",
                "--proto_path=" + folder,
                "--descriptor_set_out=" + descriptors));
    for (String imported : List.of("struct", "timestamp")) {
      copy("google/protobuf/" + imported + ".proto", folder);
    }
    for (PayloadType type : Exported.types()) {
      Path file = folder.resolve(type.name() + ".proto");
      Files.writeString(file, Exported.text(type, SchemaFormat.PROTOBUF));
      command.add(file.toString());
    }
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(output).isEmpty();
    assertThat(process.waitFor()).isZero();
    return messages(FileDescriptorSet.parseFrom(Files.readAllBytes(descriptors)));
  }

  private static void copy(String resource, Path folder) throws IOException {
    Path file = folder.resolve(resource);
    Files.createDirectories(file.getParent());
    try (InputStream in = StructProto.class.getClassLoader().getResourceAsStream(resource)) {
      Files.write(file, Objects.requireNonNull(in, resource).readAllBytes());
    }
  }

  private static Map<String, Descriptor> messages(FileDescriptorSet files)
      throws DescriptorValidationException {
    Map<String, Descriptor> messages = new HashMap<>();
    for (FileDescriptorProto file : files.getFileList()) {
      List<FileDescriptor> imports = new ArrayList<>();
      for (String name : file.getDependencyList()) {
        imports.add(
            name.endsWith("struct.proto")
                ? StructProto.getDescriptor()
                : TimestampProto.getDescriptor());
      }
      FileDescriptor descriptor =
          FileDescriptor.buildFrom(file, imports.toArray(FileDescriptor[]::new));
      Descriptor message = descriptor.getMessageTypes().get(0);
      messages.put(message.getName(), message);
    }
    return messages;
  }
}
