import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.codec.Codecs;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the codecs of the types whose names are in a file, and of all records nested in them. */
public final class EachCodec {
  private EachCodec() {}

  public static void main(String[] args) throws Exception {
    for (String name : Files.readAllLines(Path.of(args[0]))) {
      Class<?> type = Class.forName(name);
      System.out.println(name + " " + Codecs.of(type).getClass().getName());
      for (Class<?> nested : type.getDeclaredClasses()) {
        if (nested.isRecord()) {
          Codecs.of(nested);
        }
      }
    }
    System.out.println(AwsEvents.readAny("{}".getBytes()).getClass().getName());
  }
}
