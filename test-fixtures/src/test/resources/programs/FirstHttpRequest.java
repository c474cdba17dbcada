import dev.awsevents.AwsEvents;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads one request, does not use its view, and ends. */
public final class FirstHttpRequest {
  private FirstHttpRequest() {}

  public static void main(String[] args) throws IOException {
    try (InputStream in = new FileInputStream(args[0])) {
      System.out.println(AwsEvents.read(in, ApiGatewayProxyRequest.class).resource());
    }
  }
}
