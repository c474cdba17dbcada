import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.JsonLimits;
import dev.awsevents.cloudwatch.CloudWatchLogsEvent;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a payload and prints how long it took. Keeps the payload and the value all the time. */
public final class ReadOnce {
  private ReadOnce() {}

  public static void main(String[] args) throws IOException, ClassNotFoundException {
    Class<?> type = Class.forName(args[0]);
    byte[] json = Files.readAllBytes(Path.of(args[1]));
    if (args[2].equals("unlimited")) {
      AwsEvents.setDefaultLimits(
          JsonLimits.standard()
              .withDocumentLength(Integer.MAX_VALUE)
              .withElements(Integer.MAX_VALUE));
    }
    long start = System.nanoTime();
    try {
      Object value = AwsEvents.read(json, type);
      if (value instanceof CloudWatchLogsEvent logs) {
        value = logs.awslogs().decodeData();
      }
      System.out.println("read in " + (System.nanoTime() - start) / 1_000);
      Reference.reachabilityFence(value);
    } catch (EventFormatException e) {
      System.out.println("refused: " + e.getMessage());
    } catch (OutOfMemoryError e) {
      System.out.println("out of memory");
    }
    Reference.reachabilityFence(json);
  }
}
