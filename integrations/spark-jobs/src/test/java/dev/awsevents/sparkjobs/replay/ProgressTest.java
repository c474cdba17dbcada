package dev.awsevents.sparkjobs.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  @TempDir private Path folder;

  @Test
  void highestNumberCounts() throws IOException {
    Progress progress = progress();

    progress.done("part", 9, "");
    progress.done("part", 10, "");

    assertThat(progress.done("part")).isEqualTo(10);
    assertThat(progress.done("another part")).isZero();
  }

  @Test
  void interruptedTaskNotesWhatWasSentAndStaysInterrupted() throws IOException {
    Progress progress = progress();

    Thread.currentThread().interrupt();
    progress.done("part", 7, "");

    assertThat(Thread.interrupted()).isTrue();
    assertThat(progress.done("part")).isEqualTo(7);
  }

  @Test
  void noteThatCannotBeWrittenIsAnError() throws IOException {
    Progress progress = progress();
    Files.writeString(folder.resolve("part"), "a file where the folder should be");

    assertThatThrownBy(() -> progress.done("part", 7, ""))
        .isInstanceOf(IOException.class)
        .hasMessage("what was sent could not be noted");
  }

  private Progress progress() throws IOException {
    return new Progress(folder.toUri().toString(), new Configuration());
  }
}
