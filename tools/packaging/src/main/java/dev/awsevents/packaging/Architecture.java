package dev.awsevents.packaging;

/** The instruction sets of Lambda. */
public enum Architecture {
  /** Intel and AMD. */
  X86_64("x86_64"),
  /** Graviton. */
  ARM64("arm64");

  private final String lambdaName;

  Architecture(String lambdaName) {
    this.lambdaName = lambdaName;
  }

  /** As in Lambda's API: {@code x86_64} or {@code arm64}. */
  public String lambdaName() {
    return lambdaName;
  }

  /** The architecture by its name in Java, of which there are several. */
  static Architecture of(String javaName) {
    return switch (javaName) {
      case "amd64", "x86_64" -> X86_64;
      case "aarch64", "arm64" -> ARM64;
      default -> throw new PackagingException("Lambda has no architecture " + javaName);
    };
  }
}
