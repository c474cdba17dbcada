import dev.awsevents.AwsEvents;
import dev.awsevents.sqs.SqsEvent;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads one event and ends. */
public final class FirstEvent {
  private FirstEvent() {}

  public static void main(String[] args) throws IOException {
    try (InputStream in = new FileInputStream(args[0])) {
      SqsEvent event = AwsEvents.read(in, SqsEvent.class);
      System.out.println(event.records().get(0).body());
    }
  }
}
